import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['a', 0xe8b7be43],
  ])('of %j is the sum that zips keep', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });
});
