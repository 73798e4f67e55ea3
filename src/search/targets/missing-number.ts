import { parseDocumentNumber } from '../../text/parse-document-number.ts';
import { parseNumeral } from '../../text/parse-numeral.ts';
import { numberTargets, ORDINAL } from './number-targets.ts';
import { isOutline } from './outline-targets.ts';
import { readScope } from '../query/read-scope.ts';
import type { Table } from '../index/table.ts';

/** So far away the nearest number that exists is looked for. */
const REACH = 120;
/** Larger numbers are years and amounts. */
const MAX = 999;

/**
 * For a query that names a number which is not printed (任务100, 国家清单第11项, 眉县三（六）1, a 发文字号 of
 * no document) the nearest ones that are, as queries; null for any other query. Such a query is never
 * answered by what looks like it: 任务10 is not what was asked.
 *
 * @param whole the folded query
 */
export function missingNumber(whole: string, table: Table): string[] | null {
  const [, code] = /^\/?([a-z]{2}[0-9]{2,4})\/[a-z0-9-]+\/?$/.exec(whole) ?? [];
  if (code !== undefined && table.documents.some(({ id }) => id === code)) return [code];
  const official = parseDocumentNumber(whole);
  if (official) {
    return table.documents.flatMap(({ documentNumber }) =>
      documentNumber?.startsWith(official.agency) ? [documentNumber] : [],
    );
  }
  const read = readScope(whole, table);
  if (!read) return null;
  const { scope, rest } = read;
  if (scope.named && isOutline(rest)) {
    return scope.documents.flatMap((at) => table.documents[at]?.id ?? []);
  }
  const [, text, suffix, after] = ORDINAL.exec(rest) ?? [];
  if (text === undefined) return null;
  const said = scope.box || scope.named || scope.kinds.length > 0;
  if (!said && !whole.startsWith('第') && suffix === undefined && after === undefined) return null;
  const number = parseNumeral(text);
  if (number === null || number > MAX) return null;
  const place = whole.lastIndexOf(text);
  const asked = (other: number) =>
    `${whole.slice(0, place)}${other}${whole.slice(place + text.length)}`;
  const nearest = (step: 1 | -1) => {
    for (let other = number + step; Math.abs(other - number) <= REACH && other > 0; other += step) {
      if (numberTargets(asked(other), table).length > 0) return [asked(other)];
    }
    return [];
  };
  return [...nearest(-1), ...nearest(1)];
}
