import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeSeed } from '../lines/seed.ts';
import { locate } from './locate.ts';

const seed = makeSeed('xx', 'seeds/xx/document.txt', '甲\n乙甲乙甲');

function find(line: number, text: string, nth = 1) {
  const diagnostics: Diagnostic[] = [];
  const span = locate(seed, { line, text, nth }, { file: 'e', line: 3, column: 5 }, diagnostics);
  return span ?? diagnostics.map(({ rule, message }) => `${rule} ${message}`);
}

describe('locate', () => {
  it('finds a quote in its line, the nth where it is asked for', () => {
    expect(find(2, '甲')).toEqual({ from: 3, to: 4 });
    expect(find(2, '甲', 2)).toEqual({ from: 5, to: 6 });
    expect(find(1, '甲')).toEqual({ from: 0, to: 1 });
  });

  it('reports a quote that does not stand there', () => {
    const missing = 'fragment-missing seeds/xx/document.txt 第';
    expect(find(1, '乙')).toEqual([`${missing} 1 行没有第 1 处“乙”`]);
    expect(find(2, '甲', 3)).toEqual([`${missing} 2 行没有第 3 处“甲”`]);
    expect(find(9, '甲')).toEqual([`${missing} 9 行没有第 1 处“甲”`]);
  });
});
