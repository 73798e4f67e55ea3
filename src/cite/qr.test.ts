import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { MASK, qrPath } from './qr.ts';

/** Draws the path back into modules. */
function modules(d: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x0 = '', y = '', line = ''] of d.matchAll(/M(\d+) (\d+)([^M]*)/g)) {
    let x = Number(x0);
    for (const [, letter, step = ''] of line.matchAll(/([mh])(\d+)(?: 0)?/g)) {
      if (letter === 'h') grid[Number(y)]?.fill(true, x, x + Number(step));
      x += Number(step);
    }
  }
  return grid;
}

describe('qrPath', () => {
  it('draws every module of the code, with a quiet zone of four', () => {
    const url = 'https://zscq.example.cn/zc/sx2022/t45/';
    const { size, d } = qrPath(url);
    expect(modules(d, size)).toEqual(encode(url, { ecc: 'M', border: 4, maskPattern: MASK }).data);
  });
});
