import type { Citable } from './citable.ts';
import { citedTitle } from '../text/cited-title.ts';
import { referenceDate } from './reference-date.ts';

/** The part of a citable thing that the forms of citation are written from; small enough for a page. */
export type CitationSource = Pick<
  Citable,
  'url' | 'documentTitle' | 'documentNumber' | 'issuers' | 'dates' | 'place'
>;

/** The forms in which a reader may copy a citation. */
export const citationForms = ['running', 'gbt7714', 'markdown', 'address'] as const;
export type CitationForm = (typeof citationForms)[number];

/** What each form is called on the page. */
export const citationFormNames: Record<CitationForm, string> = {
  running: '行文',
  gbt7714: 'GB/T 7714—2025',
  markdown: 'Markdown',
  address: '网址',
};

/** 《标题》（陕知组办发〔2022〕2号）附件第45项: title first, number after, then the place. */
export function runningText(source: CitationSource): string {
  return citedTitle(source.documentTitle, source.documentNumber) + (source.place ?? '');
}

/**
 * GB/T 7714—2025: 发文机关. 标题：发文字号，附件第45项[EB/OL]. （发布日期）[访问日期]. 地址.
 * What the source does not state is left out. `accessed` (ISO) is known only in the browser.
 */
export function gbt7714(source: CitationSource, accessed: string | null = null): string {
  const date = referenceDate(source);
  const designation = [source.documentNumber, source.place].filter((part) => part !== null);
  const author = source.issuers.length === 0 ? '' : `${source.issuers.join('，')}. `;
  const detail = designation.length === 0 ? '' : `：${designation.join('，')}`;
  const when = (date === null ? '' : `（${date}）`) + (accessed === null ? '' : `[${accessed}]`);
  const dates = when === '' ? '' : `${when}. `;
  return `${author}${source.documentTitle}${detail}[EB/OL]. ${dates}${source.url}.`;
}

/** `[《标题》（发文字号）附件第45项](地址)`. */
export function markdownLink(source: CitationSource): string {
  return `[${runningText(source).replace(/[\\[\]]/g, '\\$&')}](${source.url})`;
}

/** One citation in the form that the reader chose. */
export function citationText(
  form: CitationForm,
  source: CitationSource,
  accessed: string | null = null,
): string {
  if (form === 'gbt7714') return gbt7714(source, accessed);
  if (form === 'markdown') return markdownLink(source);
  if (form === 'address') return source.url;
  return runningText(source);
}
