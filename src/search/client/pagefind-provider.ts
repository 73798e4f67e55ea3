import type { Detail } from '../detail.ts';
import { IndexUnavailable, type Match, type Provider } from '../provider.ts';
import type { Table } from '../table.ts';

/** What is used of Pagefind's own interface (1.5.2). */
interface PagefindResult {
  id: string;
  words: number[];
}
interface Pagefind {
  createInstance: (options: { noWorker: boolean }) => Instance;
}
interface Instance {
  init: (language?: string) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] } | null>;
}

/** Where the texts that results show come from. */
export interface Texts {
  /** What a result shows of a record, by the record's id in the index. */
  one: (id: string) => Promise<Detail>;
  /** The same of all records, in their order. */
  all: () => Promise<Detail[]>;
}

/** So many texts are asked for one by one; for more of them the file of all is the shorter way. */
const MANY = 40;

/** One word a token; a quoted phrase of them is found exactly as it stands. */
const words = (code: string) => Array.from(code).join(' ');

/** Loads Pagefind and the index from `pagefind/`. */
export async function loadPagefind(root: URL): Promise<Instance> {
  try {
    const address = new URL('pagefind/pagefind.js', root).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A search takes a few milliseconds, and a worker is one more file to load.
    const instance = pagefind.createInstance({ noWorker: true });
    await instance.init('zh');
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
  const recordOf = new Map(table.pagefindIds.map((id, record) => [id, record]));
  const known = new Map<number, Detail>();
  const confirmed = new Set<string>();

  const run = async (query: string): Promise<Match[]> => {
    const answer = await pagefind.search(query).catch((error: unknown) => {
      throw new IndexUnavailable('pagefind', { cause: error });
    });
    if (!answer) throw new IndexUnavailable('pagefind');
    const matches = answer.results.map(({ id, words: places }) => {
      const record = recordOf.get(id);
      // The index is newer than the table, or the other way round.
      if (record === undefined) throw new IndexUnavailable(id);
      return { record, places };
    });
    return matches.sort((a, b) => a.record - b.record);
  };

  /** Pagefind says nothing of a part of the index that did not load: its words are then in no record. */
  const confirm = async (phrase: readonly string[], found: boolean): Promise<void> => {
    for (const token of phrase.filter((one) => !confirmed.has(one))) {
      if (!found && (await run(token)).length === 0 && (await tokens()).includes(token)) {
        throw new IndexUnavailable('pagefind');
      }
      confirmed.add(token);
    }
  };

  const find = async (phrase: string, all: boolean): Promise<Match[]> => {
    if (phrase === '') return [];
    const matches = await run(`"${words(phrase)}"`);
    await confirm([...new Set(phrase)], matches.length > 0);
    if (!all || matches.length === 0) {
      return matches.map(({ record, places }) => ({ record, places: places.slice(0, 1) }));
    }
    // A phrase gives its first place only, a single word every place of it.
    const tokens = Array.from(phrase);
    const placesOf = new Map<string, Map<number, Set<number>>>();
    for (const token of new Set(tokens)) {
      const found = await run(token);
      placesOf.set(token, new Map(found.map(({ record, places }) => [record, new Set(places)])));
    }
    return matches.map(({ record, places }) => {
      const starts = [...(placesOf.get(tokens[0] ?? '')?.get(record) ?? [])];
      const standing = starts
        .filter((at) =>
          tokens.every((token, step) =>
            placesOf
              .get(token)
              ?.get(record)
              ?.has(at + step),
          ),
        )
        .sort((a, b) => a - b);
      return { record, places: standing.length > 0 ? standing : places.slice(0, 1) };
    });
  };

  const load = async (record: number): Promise<Detail> => {
    const detail = known.get(record) ?? (await texts.one(table.pagefindIds[record] ?? ''));
    known.set(record, detail);
    return detail;
  };

  const details = async (records: readonly number[]): Promise<Detail[]> => {
    const missing = records.filter((record) => !known.has(record));
    if (missing.length > MANY) (await texts.all()).forEach((detail, at) => known.set(at, detail));
    return Promise.all(records.map(load));
  };

  return { find, details };
}
