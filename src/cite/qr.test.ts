import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr.ts';

/** Draws the path back into modules. */
function modules(d: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const run of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    const [x, y, width] = run.slice(1).map(Number) as [number, number, number];
    grid[y]?.fill(true, x, x + width);
  }
  return grid;
}

describe('qrPath', () => {
  it('draws every module of the code, with a quiet zone of four', () => {
    const url = 'https://zscq.example.cn/zc/sx2022/t45/';
    const { size, d } = qrPath(url);
    expect(modules(d, size)).toEqual(encode(url, { ecc: 'M', border: 4 }).data);
  });
});
