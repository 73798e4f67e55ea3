import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery, type Word } from './parse-query.ts';

/** Longer pieces than this are rare, and each length costs a search. */
const LONGEST = 24;
/** Joins words without being one. */
const JOINT = /^[的和与及在对中之并等为以年]$/;

/** A run cut into pieces that stand somewhere. */
export interface SplitRun {
  pieces: Word[];
  /** How many of its characters are in no piece and join none. */
  unknown: number;
}

/** Cuts a run that stands nowhere into the longest pieces that do: 蓝天行动 into 蓝天 and 行动. */
export async function splitFound(run: string, corpus: Corpus): Promise<SplitRun> {
  const pieces: Word[] = [];
  let unknown = 0;
  let at = 0;
  while (at < run.length) {
    const piece = await longestFound(run, at, corpus);
    if (piece) {
      pieces.push(piece.word);
      at += piece.length;
    } else {
      if (!JOINT.test(run.charAt(at))) unknown += 1;
      at += 1;
    }
  }
  return { pieces, unknown };
}

async function longestFound(
  run: string,
  at: number,
  corpus: Corpus,
): Promise<{ word: Word; length: number } | null> {
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length -= 1) {
    // 201 of 2019年 is no piece of it.
    if (/^[0-9]{2}$/.test(run.slice(at + length - 1, at + length + 1))) continue;
    const [word] = parseQuery(run.slice(at, at + length)).words;
    if (word && (await exactHits([word], [], corpus)).length > 0) return { word, length };
  }
  return null;
}
