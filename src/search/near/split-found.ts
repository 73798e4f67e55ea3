import type { Corpus } from '../index/corpus.ts';
import { exactHits } from '../exact/exact-hits.ts';
import { parseQuery, type Word } from '../query/parse-query.ts';

/** Longer pieces than this are rare, and each length costs a search. */
const LONGEST = 24;
/** Joins words without being one. */
const JOINT = /^[的和与及在对中之并等为以年]$/;

/** In a run of so many characters the first word is whole: 著作权法 is not 著作 and 权法. */
const SHORT = 4;

/** A run cut into pieces that stand somewhere. */
export interface SplitRun {
  /** Each once, however often it stands in the run. */
  pieces: Word[];
  /** How many of its characters are in no piece and join none. */
  unknown: number;
}

type Stands = (text: string, word: Word) => Promise<boolean>;

/**
 * Cuts a run that stands nowhere into the longest pieces that do: 蓝天行动 into 蓝天 and 行动. From its end
 * where less is left over so: 培训人才 is not 培训人 and a rest.
 */
export async function splitFound(run: string, corpus: Corpus): Promise<SplitRun> {
  // A run may repeat itself at any length.
  const asked = new Map<string, boolean>();
  const stands: Stands = async (text, word) => {
    const known = asked.get(text) ?? (await exactHits([word], [], corpus)).length > 0;
    asked.set(text, known);
    return known;
  };
  const forward = await cut(run, stands, false);
  if (forward.unknown === 0 || run.length <= SHORT) return forward;
  const backward = await cut(run, stands, true);
  return backward.unknown < forward.unknown ? backward : forward;
}

async function cut(run: string, stands: Stands, fromEnd: boolean): Promise<SplitRun> {
  const pieces = new Map<string, Word>();
  let unknown = 0;
  let rest = run;
  while (rest !== '') {
    const piece = await longestFound(rest, run, stands, fromEnd);
    const length = piece?.length ?? 1;
    if (piece) pieces.set(piece.word.code, piece.word);
    else if (!JOINT.test(rest.charAt(fromEnd ? rest.length - 1 : 0))) unknown += 1;
    rest = fromEnd ? rest.slice(0, -length) : rest.slice(length);
  }
  const words = [...pieces.values()];
  return { pieces: fromEnd ? words.reverse() : words, unknown };
}

async function longestFound(
  rest: string,
  run: string,
  stands: Stands,
  fromEnd: boolean,
): Promise<{ word: Word; length: number } | null> {
  const at = run.length - rest.length;
  for (let length = Math.min(LONGEST, rest.length); length > 1; length -= 1) {
    const start = fromEnd ? rest.length - length : at;
    // 201 of 2019年 is no piece of it.
    const inside = (place: number) => /^[0-9]{2}$/.test(run.slice(place - 1, place + 1));
    if (inside(start) || inside(start + length)) continue;
    const text = run.slice(start, start + length);
    const [word] = parseQuery(text).words;
    if (word && (await stands(text, word))) return { word, length };
  }
  return null;
}
