import { describe, expect, it } from 'vitest';
import { readSizes } from './read-sizes.ts';

describe('the sizes of a bench', () => {
  it('are those asked for, each once, or the usual ones', () => {
    expect(readSizes(['3000', '1000', '3000'], [10])).toEqual([3000, 1000]);
    expect(readSizes([], [0, 10])).toEqual([0, 10]);
  });

  it.each(['--help', '1e3', '-5', '千'])('are refused where one is no number: %s', (arg) => {
    expect(() => readSizes(['1000', arg], [])).toThrow(`条数应是整数，现在是“${arg}”。`);
  });
});
