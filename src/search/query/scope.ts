import type { Kind } from '../../model/vocabulary.ts';

/** What stands before the number, understood. */
export interface Scope {
  /** Positions of the documents that are meant; all where none is named. */
  documents: number[];
  /** Whether a document, a place or a level was named. */
  named: boolean;
  kinds: readonly Kind[];
  /** Whether 专栏 was said. */
  box: boolean;
}
