import type { Comparable } from './comparable.ts';
import { longestRun } from './longest-run.ts';
import { clauseAround, sentenceAround } from './sentence-around.ts';

/** Wording that two texts share, with the words around it. */
export interface SharedPassage {
  /** Length of the longest common run, without punctuation. */
  length: number;
  /** The run itself, without punctuation. */
  run: string;
  /** The passage of the first and of the second text, verbatim. */
  first: string;
  second: string;
}

/** A sentence longer than the other by this factor holds more than one task: show its clauses. */
const TOO_LONG = 1.6;

/**
 * The longest wording that two texts share; null when they share none. The passages are the whole
 * sentences, so that what was changed can be shown; where one sentence is much longer than the
 * other, only its clauses that the wording touches.
 */
export function sharedPassage(a: Comparable, b: Comparable): SharedPassage | null {
  const { length, first, second } = longestRun(a, b);
  if (length === 0) return null;
  const sides = [
    { side: a, from: first },
    { side: b, from: second },
  ].map(({ side, from }) => {
    const start = side.map[from] ?? 0;
    const end = (side.map[from + length - 1] ?? 0) + 1;
    return {
      sentence: side.text.slice(...sentenceAround(side.text, start, end)),
      clauses: side.text.slice(...clauseAround(side.text, start, end)),
    };
  });
  const [left, right] = sides;
  if (!left || !right) return null;
  const passage = (own: typeof left, other: typeof left) =>
    own.sentence.length > other.sentence.length * TOO_LONG ? own.clauses : own.sentence;
  return {
    length,
    run: a.plain.slice(first, first + length),
    first: passage(left, right),
    second: passage(right, left),
  };
}
