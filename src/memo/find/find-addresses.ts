import type { FoldedLine } from './fold-line.ts';
import type { AddressToken } from './tokens.ts';

/** sx2022/t45, /sx145/3-1-2/, https://…/gj2022/15a/. Never inside a longer word or path. */
const ADDRESS =
  /(?:https?:\/\/[^\s/<>()[\]"'，。；、（）《》]+(?:\/[\w.~%-]+)*?\/|(?<![\w./-])\/?)([a-z]{2}\d{2,4}\/(?:[a-z]?\d+[a-z]?|[a-z]?\d+(?:-\d+){1,2}))(?![\w-])(?:\/(?![\w]))?/gi;

/** ｓｘ２０２２／ｔ４５ to sx2022/t45, index by index. */
function halfWidth(raw: string): string {
  return raw.replace(/[！-～]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}

/** Finds addresses of records and sections, bare or as URLs of any host. */
export function findAddresses(line: FoldedLine): AddressToken[] {
  const text = halfWidth(line.raw);
  if (!/[a-z]{2}\d{2,4}\//i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({
    type: 'address' as const,
    id: (match[1] ?? '').toLowerCase(),
    start: line.toFolded(match.index),
    end: line.toFolded(match.index + match[0].length),
  }));
}
