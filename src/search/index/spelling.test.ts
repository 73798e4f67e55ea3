import { describe, expect, it } from 'vitest';
import { readSpelling } from './spelling.ts';

const read = (pattern: string, text: string, pinyin: string) =>
  readSpelling(pattern, Array.from(text), pinyin.split(' '));

describe('readSpelling', () => {
  it.each([
    ['省sft', 4, 3],
    ['sheng司法厅', 4, 0],
    ['省sifating', 4, 0],
    ['省sifa', 3, 0],
    ['省司f', 3, 1],
    ['s司法t', 4, 2],
    ['shengsft', 4, 3],
  ])('reads %s along 省司法厅', (pattern, length, shortened) => {
    expect(read(pattern, '省司法厅', 'sheng si fa ting')).toEqual({ length, shortened });
  });

  it.each(['省gat', '省司法厅x', '省法厅', 'x司法厅'])('does not read %s', (pattern) => {
    expect(read(pattern, '省司法厅', 'sheng si fa ting')).toBeNull();
  });
});
