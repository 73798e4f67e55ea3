/**
 * A document as running text names it: 《标题》（发文字号）. Book title marks inside the title become
 * single ones, as GB/T 15834 asks.
 */
export function citedTitle(title: string, number: string | null): string {
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
  return `《${inner}》${number === null ? '' : `（${number}）`}`;
}
