/** One line of `npm run bench:search`: one search over one corpus. */
export interface SearchRow {
  corpus: string;
  records: number;
  /** How many random substrings were asked. */
  queries: number;
  search: string;
  /** Shares from 0 to 1. */
  recall: number;
  precision: number;
  firstRight: number;
  /** Milliseconds to the first results on the page, with nothing in the cache and in the open page. */
  coldMs: number;
  warmMs: number;
  /** What a query with nothing in the cache transfers, in bytes. */
  coldBytes: number;
  requests: number;
  /** Bytes of all files of the index, and the seconds that building it took. */
  indexBytes: number;
  indexSeconds: number;
}
