import { fold } from '../../text/fold.ts';
import type { Corpus } from '../index/corpus.ts';
import { encode } from '../index/encode.ts';

/** A text of fewer letters is a word, and its signs may say something: C）、高. */
const MIN_LETTERS = 6;
/** The texts are asked for pieces of so many letters, */
const PIECE = 4;
/** for so many of them, spread over the whole. */
const MAX_PIECES = 12;
/** So many records are read at most. */
const MAX_READ = 40;

/** The letters and figures of a text, folded: what remains when its signs are left out. */
export function lettersOf(text: string): string {
  return fold(text).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The records that have all letters of a text in their order and differ from it in signs only: a sentence
 * that was copied with other punctuation, or without any. Empty for a short text.
 *
 * @param whole the folded query
 */
export async function sameLetters(whole: string, corpus: Corpus): Promise<number[]> {
  const letters = lettersOf(whole);
  if (Array.from(letters).length < MIN_LETTERS) return [];
  const weights = new Map<number, number>();
  for (const piece of piecesOf(letters)) {
    const found = await corpus.provider.find(encode(piece).code, false);
    for (const { record } of found) {
      weights.set(record, (weights.get(record) ?? 0) + 1 / found.length);
    }
  }
  const likely = [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_READ)
    .map(([record]) => record);
  const details = await corpus.provider.details(likely);
  return likely
    .filter((_, at) => {
      const { title = '', text = '', reading = '' } = details[at] ?? {};
      return lettersOf(`${title}${text}`).includes(letters) || lettersOf(reading).includes(letters);
    })
    .sort((a, b) => a - b);
}

/** Pieces from all over a text: at any of them the texts may have a sign that it has not. */
function piecesOf(letters: string): string[] {
  const count = Math.max(1, letters.length - PIECE + 1);
  const step = Math.max(1, Math.floor(count / MAX_PIECES));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) =>
    letters.slice(at * step, at * step + PIECE),
  ).slice(0, MAX_PIECES + 1);
}
