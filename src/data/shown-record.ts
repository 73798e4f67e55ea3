import type { ContentDocument } from '../model/document.ts';
import type { ContentRecord, PublicRecord, PublishedRecord } from '../model/record.ts';
import { citedDocument } from '../text/cited-title.ts';
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

/** A record as the open data have it: as far as it may be given away, with its citation. */
export function publishRecord(
  record: ContentRecord,
  document: ContentDocument | undefined,
): ContentRecord & Pick<PublishedRecord, 'citation'> {
  const cited = document ? citedDocument(document) : '';
  return { ...shownRecord(record, document), citation: cited + record.label };
}
