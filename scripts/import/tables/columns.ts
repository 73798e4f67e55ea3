import {
  BASE_YEAR,
  BRACKET,
  HEADER_WORDS,
  JOINT,
  PERSON,
  ROLE,
  TARGET_YEAR,
  YEAR,
  type ColumnUse,
} from './header-words.ts';

export type { ColumnUse };

/** A column by the words of its header. */
export interface Column {
  /** 0-based. */
  index: number;
  /** The header as printed, blanks within it left out (责任单位, 目标值2025年). */
  header: string;
  use: ColumnUse;
  /** The role word of a column of units, as printed (牵头单位); else ''. */
  role: string;
  /** The year that the header gives (2025年), or null. */
  year: number | null;
}

/** The printed words of a header without blanks and line breaks. */
export function headerWords(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The use of a header by its words; null when nobody knows them. */
function useOfWords(words: string): ColumnUse | null {
  const plain = words.replace(BRACKET, '');
  if (plain === '') return null;
  if (PERSON.test(plain)) return 'field';
  if (ROLE.test(plain)) return 'role';
  const exact = HEADER_WORDS.find((row) => row.words.includes(plain));
  if (exact !== undefined) return exact.use;
  if (YEAR.test(plain) && plain.replace(YEAR, '').length <= 6) {
    const rest = plain.replace(YEAR, '');
    if (BASE_YEAR.test(rest)) return 'base';
    if (rest === '' || TARGET_YEAR.test(rest)) return 'target';
  }
  const parts = plain.split(JOINT);
  if (parts.length > 1) {
    const uses = parts.map((part) => useOfWords(part));
    if (uses.every((use) => use !== null)) return uses[0] ?? null;
  }
  const ending = HEADER_WORDS.find(
    (row) =>
      row.use !== 'number' &&
      row.use !== 'unit' &&
      row.words.some((w) => w.length > 1 && plain.endsWith(w)),
  );
  return ending?.use ?? null;
}

/** The year that a header prints, or null. */
function yearOf(words: string): number | null {
  const found = YEAR.exec(words);
  return found === null ? null : Number(found[1]);
}

/** One column from its header cells, top row first. */
function columnOf(path: readonly string[], index: number): Column {
  const words = path
    .map(headerWords)
    .filter((text, at, all) => text !== '' && text !== all[at - 1]);
  const last = words.at(-1) ?? '';
  const header = words.join('');
  // Below 责任分工 stands 牵头单位, below 目标值 2025年: the lowest header that is known speaks first.
  const use =
    [...words]
      .reverse()
      .map(useOfWords)
      .find((known) => known !== null) ?? 'field';
  const above = words.slice(0, -1).map(useOfWords);
  const valued = use === 'target' && above.includes('base') ? 'base' : use;
  const role = valued === 'role' ? (ROLE.test(last.replace(BRACKET, '')) ? last : header) : '';
  return { index, header, use: valued, role: role.replace(BRACKET, ''), year: yearOf(header) };
}

/**
 * The columns of a table by the words of its headers, in any order and number; headers that nobody knows
 * are fields.
 *
 * @param headers for each column its header cells, top row first (责任分工, 牵头单位)
 */
export function columnsOf(headers: readonly (readonly string[])[]): Column[] {
  const columns = headers.map(columnOf);
  const has = (use: ColumnUse): boolean => columns.some((column) => column.use === use);
  const figures = has('indicator');
  const works = has('task') || has('content') || has('measure');
  const years = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = years.length > 1 ? Math.min(...years) : null;
  return columns.map((column): Column => {
    const { use, year, header } = column;
    // 单位 beside an indicator is what it is counted in, beside a task an office.
    if (use === 'unit' && !figures)
      return works && !has('role')
        ? { ...column, use: 'role', role: header }
        : { ...column, use: 'field' };
    if (use === 'goal' && figures && !has('target')) return { ...column, use: 'target' };
    if (use === 'target' && year === null && !figures) return { ...column, use: 'goal' };
    if (use === 'target' && year !== null && year === first && !TARGET_YEAR.test(header))
      return { ...column, use: 'base' };
    return column;
  });
}

/** Whether the words of a line or cell are those of a header that is known (序号, 责任单位). */
export function isHeaderWord(text: string): boolean {
  const words = headerWords(text);
  return words.length <= 14 && useOfWords(words) !== null;
}
