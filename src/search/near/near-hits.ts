import { fold } from '../../text/fold.ts';
import { convertTraditional } from '../query/convert-traditional.ts';
import { correctTypo } from './correct-typo.ts';
import type { Corpus } from '../index/corpus.ts';
import { exactHits } from '../exact/exact-hits.ts';
import { exactTargets } from '../exact/exact-targets.ts';
import { nameOf } from '../targets/name-of.ts';
import { nearCampaign } from './near-campaign.ts';
import { nearNames, shortNames } from './near-names.ts';
import { nearParts } from './near-parts.ts';
import type { NearHits, Way } from './near-way.ts';
import { numberWritings } from '../query/number-writings.ts';
import type { NearWay } from '../show/outcome.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import { isSlip } from './is-slip.ts';
import type { Target } from '../targets/target.ts';
import { asQuestion, asUnitAndWords } from './question-ways.ts';
import { isOtherBody } from './is-other-body.ts';
import { ASKS } from '../query/question-words.ts';
import { understandQuestion, type Question } from './understand-question.ts';

/** A query of this length that nearly stands in a text may have been copied from it. */
const COPIED = 7;
/** One of this length was, and is no question. */
const LONG = 10;
/** A name of this length is not one word of a text with an error. */
const WHOLE_NAME = 5;
/** In a name of this length any one character may be wrong; 县民政局 and 县财政局 are two bodies. */
const LONG_NAME = 6;
/** But not what the body is: 文化和旅游部 is no slip for 文化和旅游厅. */
const OFFICE = /[局厅委办院部会]/u;

/** Tries one way after the other, from the surest to the loosest; null when none finds anything. */
export async function nearHits(query: Query, corpus: Corpus): Promise<NearHits | null> {
  const question = /\p{Script=Han}/u.test(query.whole)
    ? understandQuestion(query.whole, corpus.table)
    : null;
  const ways = [
    asSimplified,
    asNumber,
    asCampaign,
    asUnitName,
    asShortName,
    ...(isOtherBody(query, question)
      ? [asTypo, asName]
      : [asUnitAndWords, ...firstWays(query, question), asQuestion, asTypo, asName, nearParts]),
  ];
  const barred = new Set<number>();
  for (const word of query.excluded) {
    for (const record of await exactHits([word], [], corpus)) barred.add(record);
  }
  for (const way of ways) {
    const found = await way(query, corpus, question);
    const hits = found?.hits.filter(({ type, index }) => type !== 'record' || !barred.has(index));
    if (found && hits && hits.length > 0) return { ...found, hits };
  }
  return null;
}

/** A run that nearly stands in a text is looked for there before it is taken for a question. */
function firstWays({ whole, words }: Query, question: Question | null): Way[] {
  if (question?.complete || ASKS.test(whole)) return [];
  const { named = [], kinds = [], asks, responsible } = question ?? {};
  // 单位 of 版权示犯单位 asks nothing.
  const tells = responsible === true || named.length + kinds.length > 0;
  if (whole.length < LONG) return tells && (asks || whole.length < COPIED) ? [] : [asTypo];
  // Several words were not copied in one piece.
  return asks || responsible || words.length > 1 ? [asTypo] : [asTypo, nearParts];
}

/** Searches for other words in the query's stead. */
async function instead(text: string, way: NearWay, corpus: Corpus): Promise<NearHits> {
  const other = parseQuery(text);
  const hits = await exactTargets(other, corpus);
  return { way, query: text, hits, marks: other.words.map(({ code }) => code) };
}

/** 獼猴桃 → 猕猴桃; if that has an error too (彌猴桃), the next ways see it simplified. */
const asSimplified: Way = async (query, corpus) => {
  const text = convertTraditional(query.text, (await corpus.near()).traditional);
  if (text === query.text) return null;
  const found = await instead(text, 'traditional', corpus);
  return found.hits.length > 0 ? found : nearHits(parseQuery(text), corpus);
};

/** 国知发运函字2022 131号 → 国知发运函字〔2022〕131号; 2022.4.29 → 2022年4月29日; 3. 加强… → 加强…. */
const asNumber: Way = async (query, corpus) => {
  for (const text of numberWritings(query.whole)) {
    const found = await instead(text, 'number', corpus);
    if (found.hits.length > 0) return found;
  }
  return null;
};

/** lantian and 兰天 → 蓝天. */
const asCampaign: Way = async ({ whole }, corpus) => {
  const name = nearCampaign(whole, await corpus.near());
  return name === null ? null : instead(name, 'name', corpus);
};

/**
 * 国家知产局 → 国家知识产权局, before 知产局 in it is taken for another one's name. 省委办公室 is one character
 * from 省委办公厅, which is nearer than the four that 省委军民融合办公室 has more.
 */
const asShortName: Way = ({ whole }, corpus) => {
  const { table } = corpus;
  const [only, ...more] = shortNames(whole, table);
  if (!only || more.length > 0) return Promise.resolve(null);
  const nearer = nearNames(whole, table).find(({ type }) => type === 'unit');
  return instead(nameOf(nearer ?? only, table), 'name', corpus);
};

/** 弥猴桃 → 猕猴桃, in the one word that is not found. */
const asTypo: Way = async (query, corpus) => {
  const corrected: string[] = [];
  let changed = false;
  for (const word of query.words) {
    const found = (await exactHits([word], [], corpus)).length > 0;
    const better = found ? null : await correctTypo(fold(word.text).folded, corpus);
    changed ||= better !== null;
    corrected.push(better ?? word.text);
  }
  return changed ? instead(corrected.join(' '), 'typo', corpus) : null;
};

/** 公共服务斯 → 公共服务司, before the 公共服务事 of 公共服务事业 is taken for what was meant. */
const asUnitName: Way = async ({ whole }, corpus) => {
  const [only, ...more] = whole.length < WHOLE_NAME ? [] : await pagesNear(whole, corpus);
  if (only?.type !== 'unit' || more.length > 0) return null;
  return instead(nameOf(only, corpus.table), 'name', corpus);
};

/** A unit's or topic's name with one error, or a short form of a unit's name. */
const asName: Way = async ({ whole }, corpus) => {
  const near = await pagesNear(whole, corpus);
  const hits = near.length > 0 ? near.slice(0, 1) : shortNames(whole, corpus.table);
  const names = hits.map((hit) => nameOf(hit, corpus.table)).join('、');
  if (hits.length === 1) return instead(names, 'name', corpus);
  // A short form of several names stands for none of them.
  return { way: 'name', query: names, hits, marks: [] };
};

/** Pages of which a name differs in one character that may be a slip. */
async function pagesNear(whole: string, corpus: Corpus): Promise<Target[]> {
  const data = await corpus.near();
  const mayBeWrong = (a: string, b: string) =>
    (whole.length >= LONG_NAME && !OFFICE.test(a)) || isSlip(a, b, data);
  return nearNames(whole, corpus.table, (a, b) => (a === b ? 0 : mayBeWrong(a, b) ? 1 : 2));
}
