import type { Corpus } from '../index/corpus.ts';
import type { NearWay } from '../show/outcome.ts';
import type { Query } from '../query/parse-query.ts';
import type { Target } from '../targets/target.ts';
import type { Question } from './understand-question.ts';

/** Results near a query that has none of its own. */
export interface NearHits {
  way: NearWay;
  /** What was searched for instead, in words for the reader. */
  query: string;
  hits: Target[];
  marks: string[];
  /** Whether no record has all that was looked for, but each most of it. */
  partly?: boolean | undefined;
  /** Positions of the documents that a question names. */
  documents?: number[] | undefined;
  /** The word of the query that the editors know, where they do. */
  from?: string | undefined;
  /** What that word is: 简称, 机构改革前的名称. */
  sort?: string | undefined;
}

/** One way to something near; null when it leads to nothing. The question is the query understood as one. */
export type Way = (
  query: Query,
  corpus: Corpus,
  question: Question | null,
) => Promise<NearHits | null>;
