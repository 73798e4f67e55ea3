import type { Detail } from './detail.ts';

/** Where one phrase stands in one record. */
export interface Match {
  /** The record's position in the table. */
  record: number;
  /** Places in the record's code, ascending; only the first one unless all were asked for. */
  places: number[];
}

/** What finds phrases and gives texts: Pagefind, or a scan of all texts. Both give the same. */
export interface Provider {
  /** Every record whose code contains the phrase, ascending by position. */
  find: (phrase: string, all: boolean) => Promise<Match[]>;
  /** The texts of the given records, in the given order. */
  details: (records: readonly number[]) => Promise<Detail[]>;
}

/** Thrown when a file of the index does not load: never to be shown as “nothing found”. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}
