import { need } from '../data/need.ts';
import type { Site } from '../data/site.ts';
import type { ContentRecord } from '../model/record.ts';
import { passageWith } from './passage-with.ts';
import { reprintLimit } from './reprint-limit.ts';

/**
 * What a list shows of a record's text in at most `limit` characters. The cells of an indicator mean
 * nothing without the heads of their columns: `2020年 70.5，2025年 85（预期性）`.
 *
 * @param term where the text has it, its sentence is shown instead of the beginning
 */
export function listText(site: Site, record: ContentRecord, limit: number, term = ''): string {
  const indicator = site.indicatorOf.get(record.id);
  if (indicator) {
    const { base, target, attribute } = indicator;
    return `${base.year}年 ${base.value}，${target.year}年 ${target.value}（${attribute}）`;
  }
  const document = need(site.documentById, record.document);
  const open = document.reprint === 'full';
  return passageWith(record.text, open ? term : '', reprintLimit(document, limit));
}
