import { describe, expect, it } from 'vitest';
import { listNumbers } from './list-numbers.ts';

describe('listNumbers', () => {
  it.each([
    ['12、14项', [12, 14]],
    ['12和第十四项', [12, 14]],
    ['29至32项', [29, 30, 31, 32]],
    ['29项到第31项', [29, 30, 31]],
  ])('reads %s', (text, numbers) => {
    expect(listNumbers(text)).toEqual(numbers);
  });

  it.each(['12', '38至29项', '1至99999', '12、甲', '专利、商标'])('does not read %s', (text) => {
    expect(listNumbers(text)).toBeNull();
  });
});
