import type { Citable } from './citable.ts';
import { referenceDate, referenceTitle } from './reference-date.ts';

/** The fields of a CSL-JSON item that we fill; absent where the source states nothing. */
export interface CslItem {
  id: string;
  type: 'report' | 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  number?: string;
  section?: string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  language: 'zh-CN';
}

/** A citable thing as a CSL-JSON item (Zotero, Pandoc, citeproc). */
export function cslItem(citable: Citable): CslItem {
  const date = referenceDate(citable);
  return {
    id: citable.id.replace('/', '-'),
    type: citable.level === 'news' ? 'article-newspaper' : 'report',
    title: referenceTitle(citable),
    ...(citable.issuers.length > 0 && {
      author: citable.issuers.map((literal) => ({ literal })),
    }),
    ...(citable.documentNumber !== null && { number: citable.documentNumber }),
    ...(citable.place !== null && { section: citable.place }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    URL: citable.url,
    language: 'zh-CN',
  };
}
