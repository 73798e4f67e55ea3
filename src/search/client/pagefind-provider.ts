import { editionOf } from '../../edition/page-edition.ts';
import { lastOf } from '../../text/last-of.ts';
import type { Detail } from '../index/detail.ts';
import { placeInCode, wordsOf } from '../index/index-words.ts';
import { IndexUnavailable, type Match, type Provider } from '../index/provider.ts';
import type { Table } from '../index/table.ts';
import { inTime } from './in-time.ts';

/** What is used of Pagefind's own interface (1.5.2). */
interface PagefindResult {
  id: string;
  words: number[];
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance;
}
interface Instance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] } | null>;
}

/** Where the texts that results show come from. */
export interface Texts {
  /** What a result shows of a record, by the record's id. */
  one: (id: string) => Promise<Detail>;
  /** The same of all records, in their order. */
  all: () => Promise<Detail[]>;
}

/** So many texts are asked for one by one; for more of them the file of all is the shorter way. */
const MANY = 40;

/** Words that Pagefind is to find exactly as they stand, one after the other. */
const together = (words: Iterable<string>) => `"${Array.from(words).join(' ')}"`;

/** Loads Pagefind and the index from the folder of this page's edition: of its files only the folder's name tells. */
export async function loadPagefind(root: URL): Promise<Instance> {
  try {
    const address = new URL(`pagefind/${editionOf(document)}/pagefind.js`, root).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A search takes a few milliseconds, and a worker is one more file to load.
    const instance = pagefind.createInstance({ noWorker: true });
    await instance.init();
    return instance;
  } catch (error) {
    throw new IndexUnavailable('pagefind', { cause: error });
  }
}

/**
 * Finds phrases with Pagefind, in an index of tokens that are parted by blanks.
 *
 * @param tokens gives all tokens of the index
 * @param texts gives what results show
 */
export function pagefindProvider(
  pagefind: Instance,
  table: Table,
  tokens: () => Promise<string>,
  texts: Texts,
): Provider {
  const run = runner(pagefind, table);
  const confirmed = new Set<string>();
  const find = async (phrase: string, all: boolean): Promise<Match[]> => {
    if (phrase === '') return [];
    const words = wordsOf(phrase);
    const matches = await run(together(words));
    if (matches.length === 0) await confirmAbsence(phrase, run, tokens, confirmed);
    if (all && matches.length > 0) return everyPlace(words, matches, run);
    return matches.map(({ record, places }) => ({ record, places: places.slice(0, 1) }));
  };
  return { find, details: detailLoader(table, texts) };
}

/** Asks Pagefind for words; gives the records that have them, with their places in the records' codes. */
type Run = (query: string) => Promise<Match[]>;

function runner(pagefind: Instance, table: Table): Run {
  const recordOf = new Map(table.pagefindIds.map((id, record) => [id, record]));
  return async (query) => {
    const answer = await inTime(pagefind.search(query), 'pagefind').catch((error: unknown) => {
      throw new IndexUnavailable('pagefind', { cause: error });
    });
    if (!answer) throw new IndexUnavailable('pagefind');
    const matches = answer.results.map(({ id, words: places }) => {
      const record = recordOf.get(id);
      // The index is newer than the table, or the other way round.
      if (record === undefined) throw new IndexUnavailable(id);
      const length = lastOf(table.records[record]?.ends ?? []) ?? 0;
      return { record, places: places.map((at) => placeInCode(at, length)) };
    });
    return matches.sort((a, b) => a.record - b.record);
  };
}

/**
 * Pagefind says nothing of a part of the index that did not load: its words are then in no record.
 * That a phrase stands nowhere is believed when its pairs and its single characters say so, and
 * these when they are found elsewhere or are in no text.
 *
 * @param confirmed tokens that were believed before
 */
async function confirmAbsence(
  phrase: string,
  run: Run,
  tokens: () => Promise<string>,
  confirmed: Set<string>,
): Promise<void> {
  if (phrase.length > 1 && (await run(together(phrase))).length > 0) {
    throw new IndexUnavailable('pagefind');
  }
  for (const token of new Set(phrase)) {
    if (confirmed.has(token)) continue;
    if ((await run(token)).length === 0 && (await tokens()).includes(token)) {
      throw new IndexUnavailable('pagefind');
    }
    confirmed.add(token);
  }
}

/** Every place of a phrase in the records that have it, from the places of each of its words. */
async function everyPlace(
  words: readonly string[],
  matches: readonly Match[],
  run: Run,
): Promise<Match[]> {
  const placesOf = new Map<string, Map<number, Set<number>>>();
  for (const word of new Set(words)) {
    const found = await run(word);
    placesOf.set(word, new Map(found.map(({ record, places }) => [record, new Set(places)])));
  }
  const stands = (word: string, record: number, at: number) =>
    placesOf.get(word)?.get(record)?.has(at) === true;
  return matches.map(({ record, places }) => {
    const starts = [...(placesOf.get(words[0] ?? '')?.get(record) ?? [])];
    const standing = starts
      .filter((at) => words.every((word, step) => stands(word, record, at + step)))
      .sort((a, b) => a - b);
    return { record, places: standing.length > 0 ? standing : places };
  });
}

/** Loads the texts of records, each once: one by one, or all of them where many are wanted. */
function detailLoader(table: Table, texts: Texts): Provider['details'] {
  const known = new Map<number, Detail>();
  const load = async (record: number): Promise<Detail> => {
    const detail = known.get(record) ?? (await texts.one(table.records[record]?.id ?? ''));
    known.set(record, detail);
    return detail;
  };
  return async (records) => {
    const missing = records.filter((record) => !known.has(record));
    if (missing.length > MANY) (await texts.all()).forEach((detail, at) => known.set(at, detail));
    return Promise.all(records.map(load));
  };
}
