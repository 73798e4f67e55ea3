import type { PublicDocument } from '../../../src/model/document.ts';
import { levelOrder } from '../../../src/model/levels.ts';

/** What ranking needs of a document. */
export type RankedDocument = Pick<PublicDocument, 'id' | 'level' | 'dates'>;

/**
 * Ranks documents from higher and earlier to lower and later: by level, reports last, then by the date that they
 * state, then by code. A link runs from the greater rank to the smaller.
 */
export function rankDocuments(documents: readonly RankedDocument[]): Map<string, number> {
  const date = ({ dates }: RankedDocument) => dates.signed ?? dates.issued ?? dates.published ?? '';
  const key = (one: RankedDocument) => `${levelOrder(one.level)} ${date(one)} ${one.id}`;
  const sorted = [...documents].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return new Map(sorted.map((one, index) => [one.id, index]));
}
