import { recordName } from '../view/record-name.ts';
import { fold } from '../text/fold.ts';
import { answerQuestion } from './answer-question.ts';
import { convertTraditional } from './convert-traditional.ts';
import { correctTypo } from './correct-typo.ts';
import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { exactTargets } from './exact-targets.ts';
import { nearNames } from './near-names.ts';
import type { NearWay } from './outcome.ts';
import { parseQuery, type Query, type Word } from './parse-query.ts';
import { rankByPairs } from './rank-by-pairs.ts';
import { splitFound } from './split-found.ts';
import type { Target } from './target.ts';
import { understandQuestion } from './understand-question.ts';

/** Results near a query that has none of its own. */
export interface NearHits {
  way: NearWay;
  /** What was searched for instead, in words for the reader. */
  query: string;
  hits: Target[];
  marks: string[];
}

/** A query of this length that nearly stands in a text was copied from it and is no question. */
const LONG = 10;

const QUOTED = /^["“「『＂].*["”」』＂]$/u;

/** Of a run that is searched for by its pieces no more than this share may stand nowhere. */
const MAX_STRAY = 1 / 8;

/** Tries one way after the other, from the surest to the loosest; null when none finds anything. */
export async function nearHits(query: Query, corpus: Corpus): Promise<NearHits | null> {
  const long = query.whole.length >= LONG;
  const asks = understandQuestion(query.whole, corpus.table)?.asks ?? false;
  const first = long ? (asks ? [asTypo] : [asTypo, asParts]) : [];
  const ways = [asSimplified, asNumber, ...first, asQuestion, asTypo, asName, asParts];
  const barred = new Set<number>();
  for (const word of query.excluded) {
    for (const record of await exactHits([word], [], corpus)) barred.add(record);
  }
  for (const way of ways) {
    const found = await way(query, corpus);
    const hits = found?.hits.filter(({ type, index }) => type !== 'record' || !barred.has(index));
    if (found && hits && hits.length > 0) return { ...found, hits };
  }
  return null;
}

type Way = (query: Query, corpus: Corpus) => Promise<NearHits | null>;

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

/** 国知发运函字2022 131号 and 国知发运函字〔2022〕第131号 → 国知发运函字〔2022〕131号; 3. 加强… → 加强…. */
const asNumber: Way = async (query, corpus) => {
  const text = query.whole
    .replace(
      /^(\p{Script=Han}*)\(?(20[0-9]{2}|19[0-9]{2})年?\)?第?0*([0-9]{1,4})号?$/u,
      '$1〔$2〕$3号',
    )
    .replace(
      /^(?:[0-9]{1,3}[.、,:]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.])/u,
      '',
    );
  return text === query.whole ? null : instead(text, 'number', corpus);
};

/** 省检察院负责哪些任务, 眉县质押融资. */
const asQuestion: Way = async (query, corpus) => {
  if (!/\p{Script=Han}/u.test(query.whole)) return null;
  const question = understandQuestion(query.whole, corpus.table);
  if (!question) return null;
  const { hits, words } = await answerQuestion(question, corpus);
  const pages = [...question.named, ...question.numbered];
  const names = pages.map(({ type, index }) => nameOf(type, index, corpus));
  const used = words.map(({ text }) => text);
  const parts = [...new Set([...names, ...question.kindWords, ...used])];
  const marks = parseQuery([...names, ...used].join(' ')).words.map(({ code }) => code);
  return { way: 'question', query: parts.filter((part) => part !== '').join('、'), hits, marks };
};

function nameOf(type: Target['type'], index: number, { table }: Corpus): string {
  const record = type === 'record' ? table.records[index] : undefined;
  if (record) return recordName(record);
  if (type === 'unit') return table.units[index]?.name ?? '';
  if (type === 'section') return table.sections[index]?.name ?? '';
  if (type === 'document') return table.documents[index]?.name ?? '';
  if (type === 'topic') return table.topics[index]?.name ?? '';
  return '';
}

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

/** A unit's or topic's name with one error. */
const asName: Way = (query, corpus) => {
  const hits = nearNames(query.whole, corpus.table);
  const [first] = hits;
  if (!first) return Promise.resolve(null);
  return instead(nameOf(first.type, first.index, corpus), 'name', corpus);
};

/**
 * What stands only in parts: of several words those that stand anywhere, as many as stand together;
 * of one long run the records that have most of it.
 */
const asParts: Way = async (query, corpus) => {
  const parts = fold(query.words.map(({ text }) => text).join('。')).folded.split(
    /[^\p{L}\p{N}]+/u,
  );
  const words = parseQuery(parts.filter((part) => part.length > 1).join(' ')).words;
  const found: Word[] = [];
  for (const word of words) {
    if ((await exactHits([word], [], corpus)).length > 0) found.push(word);
  }
  if (words.length < 2 && query.words.length < 2) return asPairs(query, corpus);
  if (found.length === 0) return null;
  let kept = found;
  let records = await exactHits(kept, [], corpus);
  while (records.length === 0 && kept.length > 1) {
    kept = [...kept].sort((a, b) => b.code.length - a.code.length).slice(0, -1);
    records = await exactHits(kept, [], corpus);
  }
  return partsOf(kept, records);
};

/**
 * A run that stands nowhere, cut into pieces that do: the records that have them all, else those that
 * have most of its pairs of characters.
 */
const asPairs: Way = async (query, corpus) => {
  // Quotation marks say that the words belong together.
  if (QUOTED.test(query.text)) return null;
  const { pieces, unknown } = await splitFound(query.whole, corpus);
  if (!/\p{Script=Han}/u.test(query.whole) || unknown > query.whole.length * MAX_STRAY) return null;
  const together = await exactHits(pieces, [], corpus);
  return partsOf(
    pieces,
    together.length > 0 ? together : await rankByPairs([query.whole], null, corpus),
  );
};

function partsOf(words: readonly Word[], records: readonly number[]): NearHits {
  return {
    way: 'parts',
    query: words.map(({ text }) => text).join(' '),
    hits: records.map((index) => ({ type: 'record', index })),
    marks: words.map(({ code }) => code),
  };
}
