import { unspaced } from '../../../src/text/unspaced.ts';

/** A record as it is compared between two copies of one document. */
export interface Matched {
  key: string;
  text: string;
}

/** Texts that share less than this part of their pairs of characters are not one text. */
const LEAST_ALIKE = 0.4;
/** One address in both copies speaks for one text. */
const SAME_KEY = 0.25;

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const plain = unspaced(text);
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are, from 0 to 1: the pairs of characters that they share. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  for (const map of [a, b]) for (const count of map.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

/**
 * Which record of the new copy holds the text of which record of the old one, both in the order of
 * print: the pairing, none crossing another, that keeps most of the text together.
 *
 * @returns the index of the old record for each new one, or null for a text that was put in
 */
export function matchRecords(old: readonly Matched[], now: readonly Matched[]): (number | null)[] {
  const oldPairs = old.map(({ text }) => pairsOf(text));
  const newPairs = now.map(({ text }) => pairsOf(text));
  const score = (i: number, j: number): number => {
    const [a, b] = [old[i], now[j]];
    if (a === undefined || b === undefined) return 0;
    const found =
      unspaced(a.text) === unspaced(b.text)
        ? 1
        : alike(oldPairs[i] ?? new Map(), newPairs[j] ?? new Map());
    return found < LEAST_ALIKE ? 0 : found + (a.key === b.key ? SAME_KEY : 0);
  };
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const scores = old.map((_, i) => now.map((_one, j) => score(i, j)));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const own = scores[i]?.[j] ?? 0;
      const together = own > 0 ? own + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(
        together,
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
      );
    }
  const matched: (number | null)[] = now.map(() => null);
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    const own = scores[i]?.[j] ?? 0;
    if (own > 0 && best[i * width + j] === own + (best[(i + 1) * width + j + 1] ?? 0)) {
      matched[j] = i;
      i += 1;
      j += 1;
    } else if (best[i * width + j] === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return matched;
}

/** The key that follows one: 3-1-1 to 3-1-1b, 3-1-1b to 3-1-1c. */
function lettered(key: string): string {
  const [, stem = key, letter = 'a'] = /^(.*\d)([b-y])$/.exec(key) ?? [];
  return stem + String.fromCharCode(letter.charCodeAt(0) + 1);
}

/**
 * The keys that the records of a new copy get: that of its text where it was published, its own where
 * that is free, else the one before it with a letter.
 */
export function keysOfCopy(old: readonly Matched[], now: readonly Matched[]): string[] {
  const matched = matchRecords(old, now);
  const taken = new Set(old.map(({ key }) => key));
  let before = '';
  return now.map(({ key }, index) => {
    const match = matched[index];
    const published = match === null || match === undefined ? undefined : old[match]?.key;
    let own = published ?? key;
    if (published === undefined)
      for (own = taken.has(key) ? lettered(before || key) : key; taken.has(own);)
        own = lettered(own);
    taken.add(own);
    before = own;
    return own;
  });
}
