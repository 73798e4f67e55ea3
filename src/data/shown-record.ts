import type { ContentDocument } from '../model/document.ts';
import type { PublicRecord } from '../model/record.ts';
import { excerpt } from '../text/excerpt.ts';
import { FIRST_WORDS } from './reprint-limit.ts';

/**
 * A record as it may be given away as data or in a list: whole, or with its first words alone where
 * the reprint of its document is limited to its headings.
 */
export function shownRecord<R extends PublicRecord>(
  record: R,
  document: Pick<ContentDocument, 'reprint'> | undefined,
): R {
  if (document?.reprint !== 'headings') return record;
  const text = excerpt(record.text, FIRST_WORDS);
  return { ...record, text, reading: null, measures: [], targets: [] };
}
