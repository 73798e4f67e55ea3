import type { Corpus } from '../index/corpus.ts';
import type { KnownWord, NearData } from '../index/near-data.ts';
import { exactTargets } from '../exact/exact-targets.ts';
import { fold } from '../../text/fold.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import { distinct, type Target } from '../targets/target.ts';
import { isOfWords } from './lexicon.ts';
import type { NearHits, Way } from './near-way.ts';

/** A word in a query that the editors know, and what it stands for. */
export interface Known {
  /** As it stands in the folded query. */
  say: string;
  /** What the texts print for it, or the names of units. */
  mean: string[];
  /** What it is: 简称, 机构改革前的名称. */
  sort: string;
}

/**
 * The longest word of a folded query that the editors know: 知产 of 知产保护, 省工商局 of 省工商局负责什么. Null
 * where there is none. One name of former times may mean several bodies.
 */
export function knownIn(
  whole: string,
  corpus: Pick<Corpus, 'table'>,
  near: NearData,
): Known | null {
  const known: Known[] = [
    ...near.synonyms.map(({ say, mean, sort }: KnownWord) => ({ say, mean, sort })),
    ...namesOfUnits(corpus),
  ].filter(({ say }) => standsIn(whole, say, near));
  const [best] = known.sort((a, b) => b.say.length - a.say.length);
  if (!best) return null;
  const same = known.filter(({ say }) => say === best.say);
  return { ...best, mean: [...new Set(same.flatMap(({ mean }) => mean))] };
}

/** Former names and nameplates of the units, the longest form first. */
function namesOfUnits({ table }: Pick<Corpus, 'table'>): Known[] {
  return table.units.flatMap(({ name, formerly = [], nameplates = [] }) => [
    ...formerly.map((say) => ({ say, mean: [name], sort: '机构改革前的名称' })),
    ...nameplates.map((say) => ({ say, mean: [name], sort: '加挂的牌子' })),
  ]);
}

/** Whether a word stands in a query as one: AI not in WAIT, 打假 not over the end of another word. */
function standsIn(whole: string, say: string, { words }: NearData): boolean {
  const at = whole.indexOf(say);
  if (at < 0) return false;
  const end = at + say.length;
  const isLetter = (one: string) => /[a-z]/.test(one);
  if (isLetter(say.charAt(0)) && isLetter(whole.charAt(at - 1))) return false;
  if (isLetter(say.slice(-1)) && isLetter(whole.charAt(end))) return false;
  return whole === say || isOfWords(whole, at, end, words);
}

/**
 * 电商 → 电子商务, 省工商局 → 省市场监管局: what the editors know, told as theirs.
 *
 * @param again looks for what is near the query with the printed word in it
 */
export const knownWay =
  (again: (query: Query, corpus: Corpus) => Promise<NearHits | null>): Way =>
  async ({ text, whole }, corpus) => {
    const known = knownIn(whole, corpus, await corpus.near());
    if (!known) return null;
    const hits: Target[] = [];
    const marks: string[] = [];
    const found: string[] = [];
    for (const meant of known.mean) {
      // The blanks between a query's words are kept, where it is not one word with blanks in it.
      const own = fold(text).folded === whole ? text : whole;
      const other = parseQuery(replaceFolded(own, known.say, meant));
      const exact = await exactTargets(other, corpus);
      const near: NearHits | null = exact.length > 0 ? null : await again(other, corpus);
      hits.push(...(near?.hits ?? exact));
      marks.push(...(near?.marks ?? other.words.map(({ code }) => code)));
      if ((near?.hits ?? exact).length > 0) found.push(meant);
    }
    const query = found.join('、');
    return { way: 'known', query, from: known.say, sort: known.sort, hits: distinct(hits), marks };
  };

/** Puts a word in another's place, which is looked for as it is folded. */
function replaceFolded(text: string, say: string, meant: string): string {
  const { folded, map } = fold(text);
  const at = folded.indexOf(say);
  if (at < 0) return text;
  const [from, to] = [map[at] ?? 0, map[at + say.length] ?? text.length];
  return `${text.slice(0, from)}${meant}${text.slice(to)}`;
}
