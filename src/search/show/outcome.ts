import type { Facets } from './count-facets.ts';
import type { Asked } from '../query/asked.ts';
import type { Query } from '../query/parse-query.ts';
import type { Target } from '../targets/target.ts';

/** How results came about that do not contain the query itself. */
export type NearWay =
  'signs' | 'traditional' | 'number' | 'known' | 'spelled' | 'typo' | 'name' | 'parts' | 'question';

/** How near results came about. */
export interface Near {
  way: NearWay;
  /** What was searched for instead, in words for the reader. */
  query: string;
  /** The word of the query that the editors know, and what it is: 简称. */
  from?: string | undefined;
  sort?: string | undefined;
  /** Whether no record has all that was looked for, but each a part of it. */
  partly?: boolean | undefined;
  /** Positions of the documents that a question names. */
  documents?: number[] | undefined;
}

/** What a search gives; the page shows it and adds nothing. */
export interface Outcome {
  query: Query;
  /**
   * - `idle`: nothing to search for (empty, punctuation only, exclusions only);
   * - `exact`: results contain the query or are what it names;
   * - `near`: they contain something near it, `near` says what;
   * - `none`: nothing found, not even near.
   */
  state: 'idle' | 'exact' | 'near' | 'none';
  /** All results, best first, filters applied. */
  hits: Target[];
  near: Near | null;
  /** Whether the query names a number that is not printed. */
  missing: boolean;
  /** Where nothing was found: the words of the query that stand in the texts, if not as they were asked for. */
  standing: string[];
  /** Where nothing was found: the ways that were tried, in words for the reader. */
  tried: string[];
  /** Words that would find something, where nothing was found. */
  suggestions: string[];
  /** Codes of the words to mark in titles and texts. */
  marks: string[];
  /** What the query asks, where it is a question; an answer is put together of the records found. */
  asked: Asked | null;
  facets: Facets;
  /** Results before filters; with a filter records only, since it narrows to them. */
  unfiltered: number;
}
