import type { Corpus } from './corpus.ts';
import type { NearWay } from './outcome.ts';
import type { Query } from './parse-query.ts';
import type { Target } from './target.ts';

/** Results near a query that has none of its own. */
export interface NearHits {
  way: NearWay;
  /** What was searched for instead, in words for the reader. */
  query: string;
  hits: Target[];
  marks: string[];
}

/** One way to something near; null when it leads to nothing. */
export type Way = (query: Query, corpus: Corpus) => Promise<NearHits | null>;
