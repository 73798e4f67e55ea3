import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery, type Word } from './parse-query.ts';

/** Longer pieces than this are rare, and each length costs a search. */
const LONGEST = 24;
/** Joins words without being one. */
const JOINT = /^[的和与及在对中之并等为以年]$/;

/** A run cut into pieces that stand somewhere. */
export interface SplitRun {
  /** Each once, however often it stands in the run. */
  pieces: Word[];
  /** How many of its characters are in no piece and join none. */
  unknown: number;
}

/** Cuts a run that stands nowhere into the longest pieces that do: 蓝天行动 into 蓝天 and 行动. */
export async function splitFound(run: string, corpus: Corpus): Promise<SplitRun> {
  const pieces = new Map<string, Word>();
  // A run may repeat itself at any length.
  const asked = new Map<string, boolean>();
  const stands = async (text: string, word: Word): Promise<boolean> => {
    const known = asked.get(text) ?? (await exactHits([word], [], corpus)).length > 0;
    asked.set(text, known);
    return known;
  };
  let unknown = 0;
  let at = 0;
  while (at < run.length) {
    const piece = await longestFound(run, at, stands);
    if (piece) {
      pieces.set(piece.word.code, piece.word);
      at += piece.length;
    } else {
      if (!JOINT.test(run.charAt(at))) unknown += 1;
      at += 1;
    }
  }
  return { pieces: [...pieces.values()], unknown };
}

async function longestFound(
  run: string,
  at: number,
  stands: (text: string, word: Word) => Promise<boolean>,
): Promise<{ word: Word; length: number } | null> {
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length -= 1) {
    // 201 of 2019年 is no piece of it.
    if (/^[0-9]{2}$/.test(run.slice(at + length - 1, at + length + 1))) continue;
    const text = run.slice(at, at + length);
    const [word] = parseQuery(text).words;
    if (word && (await stands(text, word))) return { word, length };
  }
  return null;
}
