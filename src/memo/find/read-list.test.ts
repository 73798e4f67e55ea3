import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';

const values = (text: string) => readList(text, 0)?.map((one) => one.values) ?? null;

describe('readList', () => {
  it.each([
    ['12、14', [[12], [14]]],
    ['29至32', [[29], [30, 31, 32]]],
    ['二十九-三十一', [[29], [30, 31]]],
    ['第1项到第3项', [[1], [2, 3]]],
    ['5至3', [[5], []]],
    ['1至9999', [[1], [9999]]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['三五', '甲', ''])('does not read %s', (text) => {
    expect(values(text)).toBeNull();
  });

  it('gives the place of each number', () => {
    expect(readList('第12、14项', 3)?.map(({ start, end }) => [start, end])).toEqual([
      [4, 6],
      [7, 9],
    ]);
  });
});
