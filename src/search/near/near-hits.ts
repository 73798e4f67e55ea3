import { fold } from '../../text/fold.ts';
import { exactHits } from '../exact/exact-hits.ts';
import { exactTargets } from '../exact/exact-targets.ts';
import type { Corpus } from '../index/corpus.ts';
import type { NearData } from '../index/near-data.ts';
import { convertTraditional } from '../query/convert-traditional.ts';
import { numberWritings } from '../query/number-writings.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import { ASKS } from '../query/question-words.ts';
import type { NearWay } from '../show/outcome.ts';
import { nameOf } from '../targets/name-of.ts';
import { distinct, type Target } from '../targets/target.ts';
import { isOtherBody } from './bodies.ts';
import { knownWay } from './known-words.ts';
import { nearCampaign } from './near-campaign.ts';
import { nearParts } from './near-parts.ts';
import type { NearHits, Way } from './near-way.ts';
import { shortNames, slippedNames } from './names.ts';
import { asQuestion, asUnitAndWords } from './question-ways.ts';
import { sameLetters } from './same-letters.ts';
import { spelledOffers, withoutLetters } from './spelled.ts';
import { wordOffers } from './typos.ts';
import { understandQuestion, type Question } from './understand-question.ts';

/** A query of this length that nearly stands in a text may have been copied from it. */
const COPIED = 7;
/** One of this length was, and is no question. */
const LONG = 10;

/** Tries one way after the other, from the surest to the loosest; null when none finds anything. */
export async function nearHits(query: Query, corpus: Corpus): Promise<NearHits | null> {
  const near = await corpus.near();
  const question = /\p{Script=Han}/u.test(query.whole)
    ? understandQuestion(query.whole, corpus.table, near.words)
    : null;
  const ways: Way[] = [
    asSameLetters,
    asSimplified,
    asNumber,
    knownWay(nearHits),
    asOffer,
    ...(isOtherBody(query, question)
      ? [asTypo]
      : [asUnitAndWords, ...firstWays(query, question), asQuestion, asTypo, nearParts]),
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

/** The ways that are tried for a query, in words for the reader. */
export async function triedWays(query: Query, corpus: Corpus): Promise<string[]> {
  const { words } = await corpus.near();
  const isBody = isOtherBody(query, understandQuestion(query.whole, corpus.table, words));
  const ways = [
    '原词',
    '不计标点',
    '繁简转换',
    '编号',
    '同义词和旧称',
    '拼音',
    '单位和文件名称',
    '错一个字',
  ];
  // 西安市公安局 is one body, and what stands of its parts is of others.
  return isBody ? ways : [...ways, '拆开各词'];
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

/** A sentence that was copied with other signs, or with none. */
const asSameLetters: Way = async ({ text, whole, words, excluded }, corpus) => {
  // Quotation marks say that the words stand so.
  if (excluded.length > 0 || /^["“「『＂].*["”」』＂]$/u.test(text)) return null;
  const records = await sameLetters(whole, corpus);
  const hits = records.map((index): Target => ({ type: 'record', index }));
  const runs = words.flatMap((word) => fold(word.text).folded.split(/[^\p{L}\p{N}]+/u));
  const marks = parseQuery(runs.filter((run) => run.length > 1).join(' ')).words;
  return { way: 'signs', query: text, hits, marks: marks.map(({ code }) => code) };
};

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

/** What the whole query may stand for. */
interface Offer {
  text: string;
  way: NearWay;
  cost: number;
  /** The pages of which it may be the short name, where they are several. */
  pages?: Target[];
}

/**
 * What the whole query may stand for, the cheapest first: a campaign by its sound, a name with a slip or a
 * short form of one, words that are spelt in part. 省委办公室 is nearer to 省委办公厅 than to 省委军民融合办公室,
 * which has more that it leaves out.
 */
async function offersFor(whole: string, corpus: Corpus, near: NearData): Promise<Offer[]> {
  const { table } = corpus;
  const campaign = nearCampaign(whole, near);
  const slipped = slippedNames(whole, table, near);
  const short = shortNames(whole, table, near.words);
  const offers: Offer[] = [
    ...(campaign === null
      ? []
      : [{ text: campaign, way: 'name' as const, cost: campaignCost(whole, campaign, near) }]),
    ...slipped.map(({ target, cost }) => ({
      text: nameOf(target, table),
      way: 'name' as const,
      cost,
    })),
  ];
  if (short.length === 1) {
    const [{ target, cost } = { target: null, cost: 0 }] = short;
    if (target) offers.push({ text: nameOf(target, table), way: 'name', cost });
  } else if (short.length > 1) {
    // A short form of several names stands for none of them.
    const pages = short.map(({ target }) => target);
    const text = pages.map((page) => nameOf(page, table)).join('、');
    offers.push({ text, way: 'name', cost: Math.max(...short.map(({ cost }) => cost)), pages });
  }
  for (const { text, cost } of await spelledOffers(whole, corpus)) {
    offers.push({ text, way: 'spelled', cost });
  }
  return offers.sort((a, b) => a.cost - b.cost);
}

/** A campaign that sounds or is spelt so; one of which it is the beginning may not be meant. */
function campaignCost(whole: string, name: string, { campaigns }: NearData): number {
  const begins = Object.entries(campaigns).some(
    ([pinyin, own]) =>
      own === name &&
      pinyin.replaceAll(' ', '').length > whole.length &&
      whole.length > name.length,
  );
  return begins ? 0.4 : 0.1;
}

/** The cheapest of what the whole query may stand for that finds something. */
const asOffer: Way = async ({ whole }, corpus) => {
  for (const { text, way, pages } of await offersFor(whole, corpus, await corpus.near())) {
    if (pages) return { way, query: text, hits: distinct(pages), marks: [] };
    const found = await instead(text, way, corpus);
    if (found.hits.length > 0) return found;
  }
  return null;
};

/** 弥猴桃 → 猕猴桃, in the one word that is not found. */
const asTypo: Way = async (query, corpus) => {
  const corrected: string[] = [];
  let changed = false;
  for (const word of query.words) {
    const found = (await exactHits([word], [], corpus)).length > 0;
    const better = found ? null : await meantBy(fold(word.text).folded, corpus);
    changed ||= better !== null;
    corrected.push(better ?? word.text);
  }
  return changed ? instead(corrected.join(' '), 'typo', corpus) : null;
};

/** The word of the texts that one of a query stands for. */
async function meantBy(word: string, corpus: Corpus): Promise<string | null> {
  const [spelled] = await spelledOffers(word, corpus);
  if (spelled) return spelled.text;
  const [best] = await wordOffers(word, corpus);
  const left = await withoutLetters(word, corpus);
  return best && (!left || best.cost < left.cost) ? best.text : (left?.text ?? null);
}
