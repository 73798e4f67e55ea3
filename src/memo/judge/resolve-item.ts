import { fits as fitsPlaces, resolve, seriesFor, type Resolution } from '../../place/neighbours.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import type { ItemToken } from '../find/tokens.ts';

/** The ways of numbering of a document that an item of this form can mean. */
export function kindsOf({ places }: CorpusDocument, item: ItemToken, annex: boolean): string[] {
  return seriesFor(places, item, annex);
}

/** Whether an item of this form can stand in the document at all. */
export function fits({ places }: CorpusDocument, item: ItemToken, annex: boolean): boolean {
  return fitsPlaces(places, item, annex);
}

/** Understands the numbers of an item of a document. */
export function resolveItem(
  { id, places }: CorpusDocument,
  item: ItemToken,
  annex: boolean,
): Resolution {
  return resolve(id, places, item, annex);
}
