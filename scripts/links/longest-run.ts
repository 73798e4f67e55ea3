import type { Comparable } from './comparable.ts';
import { MASK } from './comparable.ts';

/** The longest wording that two texts share. */
export interface Run {
  /** Characters without punctuation. */
  length: number;
  /** Index in `plain` of the first and of the second text. */
  first: number;
  second: number;
}

/** Finds the longest run of characters that stands in both; the earliest one of equal length. */
export function longestRun(a: Comparable, b: Comparable): Run {
  const best: Run = { length: 0, first: 0, second: 0 };
  let previous = new Uint16Array(b.plain.length + 1);
  for (let i = 1; i <= a.plain.length; i += 1) {
    const current = new Uint16Array(b.plain.length + 1);
    const one = a.plain.charAt(i - 1);
    for (let j = 1; one !== MASK && j <= b.plain.length; j += 1) {
      if (b.plain.charAt(j - 1) !== one) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      current[j] = length;
      if (length > best.length) {
        best.length = length;
        best.first = i - length;
        best.second = j - length;
      }
    }
    previous = current;
  }
  return best;
}
