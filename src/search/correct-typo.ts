import type { Corpus } from './corpus.ts';
import { encode } from './encode.ts';
import { nearestSubstring } from './nearest-substring.ts';
import type { Match } from './provider.ts';
import { fold } from '../text/fold.ts';

/** So many records are read at most to find what was meant. */
const MAX_READ = 30;

/** How many wrong characters are forgiven in a word of this many tokens; short words none. */
function allowance(length: number): number {
  if (length < 3) return 0;
  if (length < 10) return 1;
  return length < 20 ? 2 : 3;
}

/**
 * What the texts have where a word has a wrong, a missing or an extra character: 弥猴桃 gives 猕猴桃.
 * Null when nothing is that near. A word with k errors has, cut into k + 1 pieces, one piece without
 * any; the records that contain a piece are read and compared.
 */
export async function correctTypo(word: string, corpus: Corpus): Promise<string | null> {
  const { code } = encode(word);
  const errors = allowance(code.length);
  if (errors === 0) return null;
  const lists: Match[][] = [];
  for (const piece of piecesOf(code, errors)) lists.push(await corpus.provider.find(piece, false));
  const records = rarestFirst(lists).slice(0, MAX_READ);
  const details = await corpus.provider.details(records);
  let best = { distance: errors + 1, text: '' };
  for (const detail of details) {
    for (const text of [
      detail.title,
      detail.text,
      detail.reading,
      ...detail.section,
      ...detail.units,
    ]) {
      const own = encode(text);
      const { distance, start, end } = nearestSubstring(code, own.code);
      if (distance >= best.distance || end - start < 2) continue;
      const found = text.slice(own.map[start], own.map[end]);
      best = { distance, text: fold(found).folded };
    }
  }
  return best.distance <= errors && best.text !== '' ? best.text : null;
}

/** Short words are cut at every place, long ones into equal pieces. */
function piecesOf(code: string, errors: number): string[] {
  if (code.length <= 6) {
    const cuts = Array.from({ length: code.length }, (_, at) => [
      code.slice(0, at),
      code.slice(at + 1),
    ]);
    return [...new Set(cuts.flat())].filter(
      (piece) => piece.length >= Math.min(2, code.length - 2),
    );
  }
  const size = Math.floor(code.length / (errors + 1));
  return Array.from({ length: errors + 1 }, (_, at) =>
    code.slice(at * size, at === errors ? undefined : (at + 1) * size),
  );
}

/** Records of long and rare pieces first; those of several pieces before those of one. */
function rarestFirst(lists: readonly Match[][]): number[] {
  const weight = new Map<number, number>();
  for (const list of lists) {
    for (const { record } of list) {
      weight.set(record, (weight.get(record) ?? 0) + 1 / list.length);
    }
  }
  return [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([record]) => record);
}
