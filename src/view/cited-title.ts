import type { ContentDocument } from '../model/document.ts';

/** A document as running text names it: 《标题》（发文字号）. */
export function citedTitle(document: Pick<ContentDocument, 'title' | 'documentNumber'>): string {
  const number = document.documentNumber ? `（${document.documentNumber}）` : '';
  return `《${document.title}》${number}`;
}
