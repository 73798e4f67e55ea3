import { fold } from '../../text/fold.ts';
import type { Corpus } from '../index/corpus.ts';
import type { Detail } from '../index/detail.ts';
import { encode } from '../index/encode.ts';
import type { NearData } from '../index/near-data.ts';
import type { Match } from '../index/provider.ts';
import { soundAlike } from '../index/sound-of.ts';
import { matchNames } from '../targets/match-names.ts';
import { isBody, mayBeSameBody } from './bodies.ts';
import { COST, differenceCost, limitOf } from './costs.ts';
import { isOfWords, wordEnds } from './lexicon.ts';
import { nearestSubstring, type ReadCost } from './nearest-substring.ts';
import { typoPieces } from './typo-pieces.ts';

/** Words that stand in the texts in place of one that does not, and what they cost. */
export interface WordOffer {
  /** Folded. */
  text: string;
  cost: number;
  /** In how many records it stands. */
  count: number;
}

/** So many records are read at most to find what was meant. */
const MAX_READ = 30;
/** Of so many candidates, the cheapest, it is asked how often each stands. */
const MAX_COUNTED = 8;
/** A longer word has so much of itself right that what is left off an end is no matter of one letter. */
const SHORT = 4;

/** How many characters may differ at most: what is looked for is then among what is read. */
function errorsIn(length: number): number {
  if (length < 2) return 0;
  if (length < 10) return 1;
  return length < 20 ? 2 : 3;
}

/**
 * What the texts have where a word has a wrong, a missing or an extra character, or two that changed
 * places, the best first: 弥猴桃 gives 猕猴桃, 只是产权 gives 知识产权, 秦原创 gives 秦创原. Each stands there
 * as a word and costs no more than its length allows; of those that cost the same that is better which
 * stands more often.
 *
 * @param word folded
 */
export async function wordOffers(word: string, corpus: Corpus): Promise<WordOffer[]> {
  const near = await corpus.near();
  const limit = limitOf(word.length);
  const stretches = await stretchesNear(word, corpus, near);
  const cheap = [...stretches]
    .map((text) => ({ text, cost: differenceCost(word, text, near) }))
    .filter(({ text, cost }) => cost <= limit + COST.bound && isAllowed(word, text, corpus))
    .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
    .slice(0, MAX_COUNTED);
  const offers: WordOffer[] = [];
  for (const { text, cost } of cheap) {
    const count = await countOf(text, corpus);
    const bound = word.length > SHORT ? 0 : await boundCost(word, text, count, corpus);
    const isName = matchNames(text, corpus.table).exact.length > 0;
    const sum = cost + bound + (isName ? COST.name : 0);
    if (sum > limit || (await isBetterWithout(word, text, count, cost, corpus))) continue;
    offers.push({ text, cost: sum, count });
  }
  return offers.sort((a, b) => a.cost - b.cost || b.count - a.count);
}

/** The stretches of the texts that are nearest to a word, folded. */
async function stretchesNear(word: string, corpus: Corpus, near: NearData): Promise<Set<string>> {
  const { code } = encode(word);
  const errors = errorsIn(code.length);
  const found = new Set<string>();
  if (errors === 0) return found;
  const swaps = swapped(word);
  const swapLists: Match[][] = [];
  for (const one of swaps) {
    const list = await corpus.provider.find(encode(one).code, false);
    if (list.length > 0) found.add(one);
    swapLists.push(list);
  }
  const lists: Match[][] = [...swapLists];
  for (const piece of typoPieces(code, errors))
    lists.push(await corpus.provider.find(piece, false));
  const details = await corpus.provider.details(rarestFirst(lists).slice(0, MAX_READ));
  const cost: ReadCost = (a, b) => (a === b ? 0 : soundAlike(a, b, near.sounds) ? 0.5 : 1);
  const isWhole = new Map<string, boolean>();
  for (const own of details.flatMap(sentencesOf)) {
    // Too short to hold it.
    if (own.length + errors < word.length) continue;
    const folded = fold(own).folded;
    for (const one of swaps) {
      const at = folded.indexOf(one);
      if (at >= 0 && isOfWords(folded, at, at + one.length, near.words)) isWhole.set(one, true);
    }
    const text = encode(folded);
    const { distance, start, end } = nearestSubstring(code, text.code, cost);
    if (distance > errors || end - start < 2) continue;
    const [from, to] = [text.map[start] ?? 0, text.map[end] ?? 0];
    const stretch = folded.slice(from, to);
    found.add(stretch);
    if (isOfWords(folded, from, to, near.words)) isWhole.set(stretch, true);
  }
  return new Set([...found].filter((one) => isWhole.get(one)));
}

/** A record's texts in pieces of a sentence, so that each may have something near. */
function sentencesOf({ title, text, reading, section, units }: Detail): string[] {
  return [title, ...text.split(/[。；;\n]/u), reading, ...section, ...units].filter(
    (one) => one !== '',
  );
}

/** A word with two neighbours changed; of three characters every order. */
function swapped(word: string): string[] {
  const all = Array.from(word.slice(1), (_, at) => {
    const [a, b] = [word.charAt(at), word.charAt(at + 1)];
    return `${word.slice(0, at)}${b}${a}${word.slice(at + 2)}`;
  });
  const [a, b, c] = word.length === 3 ? word : '';
  const turned = a && b && c ? [`${b}${c}${a}`, `${c}${a}${b}`, `${c}${b}${a}`] : [];
  return word.length < 3 || word.length > 8
    ? []
    : [...all, ...turned].filter((one) => one !== word);
}

/** Another number is never meant, nor a sign in the place of a character, nor a body that is none of ours. */
function isAllowed(word: string, other: string, { table }: Corpus): boolean {
  const of = (text: string, what: RegExp) => (text.match(what) ?? []).join('');
  const marks = /[^\p{L}\p{N}]/gu;
  if (of(word, /[0-9]/g) !== of(other, /[0-9]/g)) return false;
  if (of(other, marks) !== '' && of(word, marks) === '' && word.length <= 6) return false;
  // 省版权局 is no slip for 省版权示范, only for the name of another body.
  const isUnit = matchNames(other, table).exact.some(({ type }) => type === 'unit');
  if (isUnit) return mayBeSameBody(word, other);
  return !isBody(word);
}

/**
 * Of a short word nearly anything is one character away: what is right in it must stand nowhere without
 * what is put in the wrong one's place. 猕猴 stands nowhere without 桃: nothing else was meant by 猕猴挑.
 */
async function boundCost(
  word: string,
  other: string,
  count: number,
  corpus: Corpus,
): Promise<number> {
  if (word.length !== other.length) return 0;
  const isSwap = [...word].sort().join('') === [...other].sort().join('');
  const at = [...word].findIndex((one, place) => one !== other.charAt(place));
  if (isSwap || matchNames(other, corpus.table).exact.length > 0) return 0;
  const sides = [word.slice(0, at), word.slice(at + 1)].filter((side) => side !== '');
  for (const side of sides) if ((await countOf(side, corpus)) === count) return -COST.bound;
  return COST.bound;
}

/**
 * Whether leaving a strange character off at an end is better than another in its place, since what is
 * left stands more often: of 专利导航仪 专利导航 and not 专利导航工.
 */
async function isBetterWithout(
  word: string,
  other: string,
  count: number,
  cost: number,
  corpus: Corpus,
): Promise<boolean> {
  if (cost <= COST.sound || word.length !== other.length || word.length <= SHORT) return false;
  const ends = wordEnds(other, (await corpus.near()).words);
  const sides = [
    ...(ends.has(1) ? [word.slice(1)] : []),
    ...(ends.has(other.length - 1) ? [word.slice(0, -1)] : []),
  ];
  for (const side of sides) {
    if (other.includes(side) && (await countOf(side, corpus)) > count) return true;
  }
  return false;
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

/** In how many records a run stands. */
async function countOf(run: string, corpus: Corpus): Promise<number> {
  return (await corpus.provider.find(encode(run).code, false)).length;
}
