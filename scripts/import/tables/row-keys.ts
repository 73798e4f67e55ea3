import type { TableKind, TableReading, TableRow } from './row.ts';

/** A table and where it stands. */
export interface PlacedTable {
  reading: Pick<TableReading, 'kind' | 'rows'>;
  /** `f2`, `f1x2`, `g1` of the annex that it stands in; null in the body. */
  annex: string | null;
}

const LETTER: Readonly<Record<TableKind, string>> = { tasks: 't', figures: 'i', others: 'r' };

/** A number printed twice in one place is told apart by letters in document order: 10a, 10b. */
function withLetters(keys: readonly string[]): string[] {
  const total = new Map<string, number>();
  for (const key of keys) total.set(key, (total.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return keys.map((key) => {
    if (total.get(key) === 1) return key;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}${String.fromCharCode(97 + count)}`;
  });
}

/** Under a heading its number, else its place among its peers. */
const underHeadings = ({ headings }: TableRow, depth: number): string =>
  headings
    .slice(0, depth)
    .map(({ number, order }) => `${number ?? order}-`)
    .join('');

/**
 * The keys of a table's rows below its prefix: the printed number (2.1 as 2-1), else the order. Numbers that
 * begin anew under headings within the table have the number of the heading before them.
 */
function keysOfRows(rows: readonly TableRow[]): string[] {
  const depths = Math.max(0, ...rows.map(({ headings }) => headings.length));
  const keysAt = (depth: number): string[] =>
    rows.map((row) => {
      const own = row.number === null ? String(row.order) : row.number.path.join('-');
      return `${row.number === null ? '' : underHeadings(row, depth)}${own}`;
    });
  for (let depth = 0; depth <= depths; depth += 1) {
    const keys = keysAt(depth);
    if (new Set(keys).size === keys.length) return keys;
  }
  return keysAt(0);
}

/** The number that a table begins or ends with; null without numbers. */
function endNumber(rows: readonly TableRow[], side: 'first' | 'last'): number | null {
  const numbered = rows.filter(({ number }) => number !== null);
  const row = side === 'first' ? numbered[0] : numbered.at(-1);
  return row?.number?.path[0] ?? null;
}

/**
 * The keys of the rows of all tables of a document, in document order: `t5`, `tb-5` for a later table of
 * the same kind in the same place, `f2-t5` in an annex; the first table of tasks of a whole document has
 * no annex before it, and a table that goes on counting (12, then 13) goes on with the keys.
 */
export function keysOfTables(tables: readonly PlacedTable[]): string[][] {
  const counts = new Map<string, number>();
  const last = new Map<string, number | null>();
  const firstTasks = tables.find(({ reading }) => reading.kind === 'tasks');
  const prefixes = tables.map(({ reading, annex }) => {
    const place = `${annex ?? ''} ${reading.kind}`;
    const before = last.get(place) ?? null;
    const goesOn = before !== null && endNumber(reading.rows, 'first') === before + 1;
    const count = (counts.get(place) ?? 0) + (goesOn ? 0 : 1);
    counts.set(place, count);
    last.set(place, endNumber(reading.rows, 'last'));
    const alone = firstTasks?.annex === annex && reading.kind === 'tasks' && count === 1;
    const annexed = annex === null || alone ? '' : `${annex}-`;
    return `${annexed}${LETTER[reading.kind]}${count === 1 ? '' : `${String.fromCharCode(96 + count)}-`}`;
  });
  const keys = tables.map(({ reading }, at) =>
    keysOfRows(reading.rows).map((key) => `${prefixes[at] ?? ''}${key}`),
  );
  const unique = withLetters(keys.flat());
  let next = 0;
  return keys.map(({ length }) => unique.slice(next, (next += length)));
}
