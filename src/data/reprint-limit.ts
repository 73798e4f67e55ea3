import type { ContentDocument } from '../model/document.ts';

/** How many characters of a text may be shown where only heading data and first words may. */
export const FIRST_WORDS = 30;

/** The longest excerpt that a document's reprint terms allow, at most `limit` characters. */
export function reprintLimit(document: Pick<ContentDocument, 'reprint'>, limit: number): number {
  return document.reprint === 'headings' ? Math.min(limit, FIRST_WORDS) : limit;
}
