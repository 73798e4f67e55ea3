import { need } from '../../data/need.ts';
import { reprintLimit } from '../../data/reprint-limit.ts';
import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';
import { indicatorWords } from '../words/indicator-words.ts';
import { passageWith } from './passage-with.ts';

/**
 * What a list shows of a record's text in at most `limit` characters. An indicator is shown
 * by its figures and their years.
 *
 * @param term where the text has it, its sentence is shown instead of the beginning
 */
export function listText(site: Site, record: ContentRecord, limit: number, term = ''): string {
  const indicator = site.indicatorOf.get(record.id);
  if (indicator) return indicatorWords(indicator);
  const document = need(site.documentById, record.document);
  const open = document.reprint === 'full';
  return passageWith(record.text, open ? term : '', reprintLimit(document, limit));
}
