import type { Comparable } from './comparable.ts';
import { longestRun } from './longest-run.ts';
import { sentenceAround } from './sentence-around.ts';

/** Wording that two texts share, with the sentences around it. */
export interface SharedPassage {
  /** Length of the longest common run, without punctuation. */
  length: number;
  /** The run itself, without punctuation. */
  run: string;
  /** The sentence of the first and of the second text, verbatim. */
  first: string;
  second: string;
}

/** The longest wording that two texts share; null when they share none. */
export function sharedPassage(a: Comparable, b: Comparable): SharedPassage | null {
  const { length, first, second } = longestRun(a, b);
  if (length === 0) return null;
  const passage = (one: Comparable, from: number) => {
    const start = one.map[from] ?? 0;
    const end = (one.map[from + length - 1] ?? 0) + 1;
    return one.text.slice(...sentenceAround(one.text, start, end));
  };
  return {
    length,
    run: a.plain.slice(first, first + length),
    first: passage(a, first),
    second: passage(b, second),
  };
}
