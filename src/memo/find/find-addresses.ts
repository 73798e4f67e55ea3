import { splitId } from '../../model/address.ts';
import { parseKey } from '../../place/key.ts';
import type { FoldedLine } from './fold-line.ts';
import type { AddressToken } from './tokens.ts';

/** sx2022/t45, /sx145/3-1-2/, https://…/gj2022/15a/. Never inside a longer word or path. */
const ADDRESS =
  /(?:https?:\/\/[^\s/<>()[\]"'，。；、（）《》]+(?:\/[\w.~%-]+)*?\/|(?<![\w./-])\/?)([a-z][a-z\d]{1,7}\/[a-z\d]+(?:-[a-z\d]+){0,5})(?![\w-]|\/\w)\/?/gi;

/** ｓｘ２０２２／ｔ４５ to sx2022/t45, index by index. */
function halfWidth(raw: string): string {
  return raw.replace(/[！-～]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}

/** Finds addresses of records and sections, bare or as URLs of any host. */
export function findAddresses(line: FoldedLine): AddressToken[] {
  const text = halfWidth(line.raw);
  if (!text.includes('/')) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match): AddressToken[] => {
    const id = (match[1] ?? '').toLowerCase();
    // and/or, km/h and data/records are no keys of the contract.
    if (!/\d/.test(splitId(id).document) || parseKey(splitId(id).key) === null) return [];
    return [
      {
        type: 'address',
        id,
        start: line.toFolded(match.index),
        end: line.toFolded(match.index + match[0].length),
      },
    ];
  });
}
