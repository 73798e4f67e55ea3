import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery, type Word } from './parse-query.ts';

/** Longer pieces than this are rare, and each length costs a search. */
const LONGEST = 24;
/** Joins words without being one. */
const JOINT = /^[的和与及在对中之并等为以年]$/;

/**
 * Cuts a run that stands nowhere into the longest pieces that do: 蓝天行动 into 蓝天 and 行动. Null where
 * some part of it is in no piece: then the run is about something else.
 */
export async function splitFound(run: string, corpus: Corpus): Promise<Word[] | null> {
  const pieces: Word[] = [];
  let at = 0;
  while (at < run.length) {
    const piece = await longestFound(run, at, corpus);
    if (piece) {
      pieces.push(piece.word);
      at += piece.length;
    } else if (JOINT.test(run.charAt(at))) {
      at += 1;
    } else {
      return null;
    }
  }
  return pieces.length > 0 ? pieces : null;
}

async function longestFound(
  run: string,
  at: number,
  corpus: Corpus,
): Promise<{ word: Word; length: number } | null> {
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length -= 1) {
    const [word] = parseQuery(run.slice(at, at + length)).words;
    if (word && (await exactHits([word], [], corpus)).length > 0) return { word, length };
  }
  return null;
}
