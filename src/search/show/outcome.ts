import type { Facets } from './count-facets.ts';
import type { Query } from '../query/parse-query.ts';
import type { Target } from '../targets/target.ts';

/** How results came about that do not contain the query itself. */
export type NearWay =
  'signs' | 'traditional' | 'number' | 'known' | 'spelled' | 'typo' | 'name' | 'parts' | 'question';

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
  near: { way: NearWay; query: string; from?: string; sort?: string } | null;
  /** Whether the query names a number that is not printed. */
  missing: boolean;
  /** Words that would find something, where nothing was found. */
  suggestions: string[];
  /** Codes of the words to mark in titles and texts. */
  marks: string[];
  facets: Facets;
  /** Results before filters. */
  unfiltered: number;
}
