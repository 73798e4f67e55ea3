import type { Detail } from '../detail.ts';
import { idPhrase } from '../stream.ts';
import { IndexUnavailable, type Match, type Provider } from '../provider.ts';
import type { Table } from '../table.ts';

/** What is used of Pagefind's own interface (1.5.2). */
interface PagefindResult {
  id: string;
  words: number[];
  data: () => Promise<{ meta: Record<string, string> }>;
}
interface Pagefind {
  init: (language?: string) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] } | null>;
}

/** One word a token; a quoted phrase of them is found exactly as it stands. */
const words = (code: string) => Array.from(code).join(' ');

/** Loads Pagefind and the index from `pagefind/`. */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  try {
    const address = new URL('pagefind/pagefind.js', root).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init('zh');
    return pagefind;
  } catch (error) {
    throw new IndexUnavailable('pagefind', { cause: error });
  }
}

/** Finds phrases with Pagefind, in an index of tokens that are parted by blanks. */
export function pagefindProvider(pagefind: Pagefind, table: Table): Provider {
  const recordOf = new Map(table.fragments.map((fragment, record) => [fragment, record]));
  const loaders = new Map<number, PagefindResult['data']>();

  const run = async (query: string): Promise<Match[]> => {
    const answer = await pagefind.search(query).catch((error: unknown) => {
      throw new IndexUnavailable('pagefind', { cause: error });
    });
    if (!answer) throw new IndexUnavailable('pagefind');
    const matches = answer.results.map(({ id, words: places, data }) => {
      const record = recordOf.get(id);
      // The index is newer than the table, or the other way round.
      if (record === undefined) throw new IndexUnavailable(id);
      loaders.set(record, data);
      return { record, places };
    });
    return matches.sort((a, b) => a.record - b.record);
  };

  const find = async (phrase: string, all: boolean): Promise<Match[]> => {
    if (phrase === '') return [];
    const matches = await run(`"${words(phrase)}"`);
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

  const detailOf = async (record: number): Promise<Detail> => {
    if (!loaders.has(record)) await run(`"${words(idPhrase(table.records[record]?.id ?? ''))}"`);
    const load = loaders.get(record);
    if (!load) throw new IndexUnavailable(String(record));
    const { meta } = await load().catch((error: unknown) => {
      throw new IndexUnavailable('fragment', { cause: error });
    });
    return JSON.parse(meta.detail ?? '{}') as Detail;
  };

  return { find, details: (records) => Promise.all(records.map(detailOf)) };
}
