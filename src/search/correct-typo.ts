import type { Corpus } from './corpus.ts';
import { encode } from './encode.ts';
import { nearestSubstring } from './nearest-substring.ts';
import type { Match } from './provider.ts';
import { soundAlike, soundOf } from './sound-of.ts';
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
  const candidates = new Map<string, number>();
  for (const detail of details) {
    const { title, text, reading, section, units } = detail;
    for (const own of [title, text, reading, ...section, ...units]) {
      const near = nearestIn(code, own, errors);
      if (!near || !keepsDigits(word, near.text)) continue;
      candidates.set(near.text, Math.min(near.distance, candidates.get(near.text) ?? errors));
    }
  }
  const ordered = [...candidates].sort((a, b) => a[1] - b[1]);
  for (const [text] of ordered) if (await isPlausible(word, text, corpus)) return text;
  return null;
}

/** The nearest stretch of a text, folded. */
function nearestIn(
  code: string,
  text: string,
  errors: number,
): { text: string; distance: number } | null {
  const own = encode(text);
  const { distance, start, end } = nearestSubstring(code, own.code);
  if (distance > errors || end - start < 2) return null;
  return { text: fold(text.slice(own.map[start], own.map[end])).folded, distance };
}

/** Another number is never what was meant; nor is a punctuation mark in a character's place. */
function keepsDigits(word: string, other: string): boolean {
  const of = (text: string, what: RegExp) => (text.match(what) ?? []).join('');
  const marks = /[^\p{L}\p{N}]/gu;
  return (
    of(word, /[0-9]/g) === of(other, /[0-9]/g) &&
    (of(other, marks) === '' || of(word, marks) !== '' || word.length > 6)
  );
}

/** Of a short word nearly anything is one character away: it must sound so, or be used often. */
async function isPlausible(word: string, other: string, corpus: Corpus): Promise<boolean> {
  if (word.length > 4) return true;
  // 省版权局 is an office of the province: no slip for 省版权示范, nor for 国家版权局.
  const [place, office] = [/^[省市县区]/u.exec(word)?.[0], /[局厅委办院]$/u.exec(word)?.[0]];
  const isKept = other.startsWith(place ?? '') && other.endsWith(office ?? '');
  if (place !== undefined && office !== undefined && !isKept) return false;
  if (word.length === other.length) {
    const { sounds } = await corpus.near();
    const wrong = Array.from(word).findIndex((one, at) => one !== other.charAt(at));
    // Three characters in a row that stand in the texts say enough.
    if (word.length === 4 && (wrong === 0 || wrong === 3)) return true;
    // Of a rare character only the two around it can say what was meant.
    if (word.length === 4 && soundOf(word.charAt(wrong), sounds) === '') return true;
    if (soundAlike(word.charAt(wrong), other.charAt(wrong), sounds)) return true;
    if (word.length === 3 && wrong !== 1) {
      // 猕猴 stands nowhere without 桃: nothing else can have been meant by 猕猴挑.
      const right = wrong === 0 ? word.slice(1) : word.slice(0, 2);
      return (await countOf(right, corpus)) === (await countOf(other, corpus));
    }
  }
  return word.length === 4 && (await countOf(other, corpus)) > 1;
}

/** In how many records a run stands. */
async function countOf(run: string, corpus: Corpus): Promise<number> {
  return (await corpus.provider.find(encode(run).code, false)).length;
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
