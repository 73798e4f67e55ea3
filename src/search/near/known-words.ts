import type { Corpus } from '../index/corpus.ts';
import type { KnownWord, NearData } from '../index/near-data.ts';
import { exactTargets } from '../exact/exact-targets.ts';
import { fold } from '../../text/fold.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import { distinct, type Target } from '../targets/target.ts';
import { isJoint } from '../query/question-words.ts';
import { withoutPlace } from '../targets/place-names.ts';
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
    ...namesOfUnits(whole, corpus),
  ].filter(({ say }) => standsIn(whole, say, near));
  const [best] = known.sort((a, b) => b.say.length - a.say.length);
  if (!best) return null;
  const same = known.filter(({ say }) => say === best.say);
  return { ...best, mean: [...new Set(same.flatMap(({ mean }) => mean))] };
}

/** What a former name leaves out where only one level has such a body: 工商局. */
const LEVEL = /^[省市县区]/u;

/**
 * Former names and nameplates of the units that may be meant: those of our own places. 江苏省版权局 is none of
 * them, 陕西省版权局 and 版权局的任务 are.
 */
function namesOfUnits(whole: string, { table }: Pick<Corpus, 'table'>): Known[] {
  const isOurs = (say: string) => {
    const before = whole.slice(0, Math.max(0, whole.indexOf(say)));
    if (before === '' || isJoint(before.slice(-1)) || !/\p{Script=Han}$/u.test(before)) return true;
    return withoutPlace(`${before.slice(-PLACE)}${say}`, table).some(({ form }) => form === say);
  };
  const own = (say: string) => (whole === say.replace(LEVEL, '') ? whole : say);
  return table.units
    .flatMap(({ name, formerly = [], nameplates = [] }) => [
      ...formerly.map((say) => ({ say: own(say), mean: [name], sort: '机构改革前的名称' })),
      ...nameplates.map((say) => ({ say: own(say), mean: [name], sort: '加挂的牌子' })),
    ])
    .filter(({ say }) => isOurs(say));
}

/** A place's name without what it is called (陕西 of 陕西省) has so many characters. */
const PLACE = 2;

/** A word that the editors know is as likely in a query as one that the texts have so often. */
const SAID = 5;

/** Whether a word stands in a query as one: AI not in WAIT, 打假 not over the end of another word. */
function standsIn(whole: string, say: string, { words }: NearData): boolean {
  const at = whole.indexOf(say);
  if (at < 0) return false;
  const end = at + say.length;
  const isLetter = (one: string) => /[a-z]/.test(one);
  if (isLetter(say.charAt(0)) && isLetter(whole.charAt(at - 1))) return false;
  if (isLetter(say.slice(-1)) && isLetter(whole.charAt(end))) return false;
  return whole === say || isOfWords(whole, at, end, { ...words, [say]: SAID });
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
    const used: string[] = [];
    for (const meant of known.mean) {
      // The blanks between a query's words are kept, where it is not one word with blanks in it.
      const own = fold(text).folded === whole ? text : whole;
      const other = parseQuery(replaceFolded(own, known.say, meant));
      const exact = await exactTargets(other, corpus);
      const found = exact.length > 0 ? null : await again(other, corpus);
      // 专代利理师 is no 专代 with something behind it: what else it may be, other ways tell.
      const isSure = whole === known.say || found?.way === 'question';
      const near = isSure ? found : null;
      hits.push(...(near?.hits ?? exact));
      marks.push(...(near?.marks ?? other.words.map(({ code }) => code)));
      if ((near?.hits ?? exact).length > 0) used.push(meant);
    }
    const query = used.join('、');
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
