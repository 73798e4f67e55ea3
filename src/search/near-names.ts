import { nearestSubstring } from './nearest-substring.ts';
import type { NamedPage, Table } from './table.ts';
import type { Target } from './target.ts';
import { writePinyin } from './write-pinyin.ts';

const MIN_HAN = 3;
const MIN_LATIN = 6;

/** Pages one of whose names, or whose pinyin, differs from the folded query in one character. */
export function nearNames(whole: string, table: Table): Target[] {
  const latin = /^[a-z]+$/.test(whole);
  if (whole.length < (latin ? MIN_LATIN : MIN_HAN)) return [];
  const near = (form: string) =>
    Math.abs(form.length - whole.length) <= 1 && isOneApart(whole, form);
  const fits = (page: NamedPage) =>
    (latin ? page.pinyin.flatMap((pinyin) => Object.values(writePinyin(pinyin))) : page.forms).some(
      (form) => near(form),
    );
  const look = (type: Target['type'], list: readonly NamedPage[]) =>
    list.flatMap((page, index): Target[] => (fits(page) ? [{ type, index }] : []));
  return [
    ...look('unit', table.units),
    ...look('document', table.documents),
    ...look('topic', table.topics),
  ];
}

/** One replaced, missing or extra character, the whole of both compared. */
function isOneApart(a: string, b: string): boolean {
  const ends = '\u0001';
  const { distance, start, end } = nearestSubstring(`${ends}${a}${ends}`, `${ends}${b}${ends}`);
  return distance === 1 && start === 0 && end === b.length + 2;
}
