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
  const placesInB = placesOf(b.plain);
  /** How long a run is that ends at the last character and at this index of `b`. */
  let endings = new Map<number, number>();
  for (let i = 0; i < a.plain.length; i += 1) {
    const current = new Map<number, number>();
    for (const j of placesInB.get(a.plain.charAt(i)) ?? []) {
      const length = (endings.get(j - 1) ?? 0) + 1;
      current.set(j, length);
      if (length > best.length) {
        best.length = length;
        best.first = i + 1 - length;
        best.second = j + 1 - length;
      }
    }
    endings = current;
  }
  return best;
}

/** Where each character stands, ascending; what is masked is like nothing. */
function placesOf(plain: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < plain.length; at += 1) {
    const one = plain.charAt(at);
    if (one === MASK) continue;
    const list = places.get(one);
    if (list) list.push(at);
    else places.set(one, [at]);
  }
  return places;
}
