/**
 * A document as running text names it: 《标题》（发文字号）. Book title marks inside the title become
 * single ones, as GB/T 15834 asks.
 */
export function citedTitle(title: string, number: string | null): string {
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
  return `《${inner}》${number === null ? '' : `（${number}）`}`;
}

/** 2022 年推动 to 2022年推动: in a citation of ours, blanks between figures and Han are the scan's. */
export function closedTitle(title: string): string {
  return title
    .replace(/(\d) (?=\p{Script=Han})/gu, '$1')
    .replace(/(\p{Script=Han}) (?=\d)/gu, '$1');
}

/** What stands before the place in a citation for running text: 《标题》（发文字号）. */
export function citedDocument({
  title,
  documentNumber,
}: {
  title: string;
  documentNumber: string | null;
}): string {
  return citedTitle(closedTitle(title), documentNumber);
}
