/** Runs in the page of the bench: lets it ask many queries and see every record that is found. */
import { openCorpus } from '../../../../src/search/client/open-corpus.ts';
import { noFilters } from '../../../../src/search/show/filters.ts';
import { search } from '../../../../src/search/search.ts';

declare global {
  interface Window {
    /** The positions of the records found, best first. */
    askOurs?: (query: string) => Promise<number[]>;
  }
}

window.askOurs = async (query) => {
  const corpus = await openCorpus(new URL('/', location.href));
  const { hits, state } = await search(query, noFilters(), corpus);
  return state === 'exact'
    ? hits.flatMap(({ type, index }) => (type === 'record' ? [index] : []))
    : [];
};
