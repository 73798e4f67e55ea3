import type { Corpus } from '../index/corpus.ts';
import { encode } from '../index/encode.ts';
import { nearestSubstring, type ReadCost } from './nearest-substring.ts';
import { isPlausible } from './plausible-typo.ts';
import type { Match } from '../index/provider.ts';
import { soundAlike } from '../index/sound-of.ts';
import { fold } from '../../text/fold.ts';
import { typoPieces } from './typo-pieces.ts';

/** So many records are read at most to find what was meant. */
const MAX_READ = 30;

/** A character that sounds like the right one is half an error: whole words are typed by their sound. */
const SOUND = 0.5;

/** How many wrong characters are forgiven in a word of this many tokens; a single one has none. */
function allowance(length: number): number {
  if (length < 2) return 0;
  if (length < 10) return 1;
  return length < 20 ? 2 : 3;
}

/**
 * What the texts have where a word has a wrong, a missing or an extra character, or two that changed
 * places: 弥猴桃 gives 猕猴桃, 只是产权 gives 知识产权. Null when nothing is that near. Of a word with few
 * errors one piece has none; the records that contain a piece are read and compared.
 */
export async function correctTypo(word: string, corpus: Corpus): Promise<string | null> {
  const { code } = encode(word);
  const errors = allowance(code.length);
  if (errors === 0) return null;
  const lists: Match[][] = [];
  for (const piece of typoPieces(code, errors))
    lists.push(await corpus.provider.find(piece, false));
  const records = rarestFirst(lists).slice(0, MAX_READ);
  const details = await corpus.provider.details(records);
  const { sounds } = await corpus.near();
  const cost: ReadCost = (a, b) => (a === b ? 0 : soundAlike(a, b, sounds) ? SOUND : 1);
  const candidates = new Map<string, Candidate>();
  for (const detail of details) {
    const { title, text, reading, section, units } = detail;
    for (const own of [title, text, reading, ...section, ...units]) {
      // Too short to hold it.
      if (own.length + errors < word.length) continue;
      const near = nearestIn(code, own, cost);
      if (!near || near.distance > errors || !keepsDigits(word, near.text)) continue;
      const known = candidates.get(near.text);
      if (!known || near.distance < known.distance) candidates.set(near.text, near);
    }
  }
  const ordered = [...candidates.values()].sort(
    (a, b) => a.distance - b.distance || Number(b.sameEnds) - Number(a.sameEnds),
  );
  for (const one of ordered) if (await isPlausible(word, one.text, corpus)) return one.text;
  return null;
}

interface Candidate {
  /** Folded. */
  text: string;
  distance: number;
  /** Whether it begins and ends as the word does. */
  sameEnds: boolean;
}

/** The nearest stretch of a text, folded; null for one that has another word at its end. */
function nearestIn(code: string, text: string, cost: ReadCost): Candidate | null {
  const own = encode(text);
  const { distance, start, end } = nearestSubstring(code, own.code, cost);
  if (end - start < 2) return null;
  const found = own.code.slice(start, end);
  const shares = (a: string, b: string) => [...a].some((one) => b.includes(one));
  const likeEnds =
    shares(code.slice(0, 2), found.slice(0, 2)) && shares(code.slice(-2), found.slice(-2));
  if (distance >= 2 && !likeEnds) return null;
  const sameEnds = found.startsWith(code.slice(0, 1)) && found.endsWith(code.slice(-1));
  return { text: fold(text.slice(own.map[start], own.map[end])).folded, distance, sameEnds };
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
