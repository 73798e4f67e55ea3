import type { Citable } from './citable.ts';

/** The date by which reference managers file a document: published, printed or signed. */
export function referenceDate(citable: Pick<Citable, 'dates'>): string | null {
  return citable.dates.published ?? citable.dates.issued ?? citable.dates.signed;
}

/** The title by which reference managers file it: the document's, with the place after it. */
export function referenceTitle(citable: Pick<Citable, 'documentTitle' | 'place'>): string {
  return citable.place === null
    ? citable.documentTitle
    : `${citable.documentTitle}：${citable.place}`;
}
