import type { ContentDocument } from '../../model/document.ts';

/** `2022-03-28` to `2022年3月28日`. */
function dateWord(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** The dates that a document states, each with the word for what it is. */
export function dateWords(dates: ContentDocument['dates']): string[] {
  return [
    dates.signed && `成文 ${dateWord(dates.signed)}`,
    dates.issued && `印发 ${dateWord(dates.issued)}`,
    dates.published && `发布 ${dateWord(dates.published)}`,
  ].filter((word): word is string => Boolean(word));
}
