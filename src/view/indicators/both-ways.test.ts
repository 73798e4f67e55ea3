import { describe, expect, it } from 'vitest';
import { bothWays } from './both-ways.ts';

describe('bothWays', () => {
  it('offers an order and its opposite', () => {
    expect(bothWays('base', '2020年的数值')).toEqual([
      ['base', '按2020年的数值'],
      ['-base', '按2020年的数值，倒排'],
    ]);
  });
});
