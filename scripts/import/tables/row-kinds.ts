import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import type { Column } from './columns.ts';
import { cellAt, cellsOfRow, type Cell, type Grid } from './grid.ts';
import { wordsOfRow, type Header } from './header.ts';

/** What a row of a grid is. */
export type RowKind =
  'blank' | 'caption' | 'header' | 'repeated' | 'note' | 'heading' | 'row' | 'more';

/** 一、 （一） 第一章 before the words of a heading; what stands first here is the highest rank. */
const HEADING_NUMBERS: readonly RegExp[] = [
  /^第([一二三四五六七八九十百零〇\d]+)[编章部篇](?:分)?/u,
  /^([一二三四五六七八九十百零〇]+)(?:[、.．,，]|$)/u,
  /^[（(]([一二三四五六七八九十百零〇]+)[）)]/u,
];
const NOTE = /^(?:注|备注|说明|附注|填表说明)\s*\d*\s*[:：]/u;
/** 续表, （续表）, 续上表: says only that the table goes on. */
const CONTINUED = /^[（(]?(?:续表|续上表|接上表)[）)]?$/u;

/** What a heading's words say of its number and its rank; without a number the rank is the lowest. */
export function headingNumber(text: string): { number: number | null; rank: number } {
  const rank = HEADING_NUMBERS.findIndex((pattern) => pattern.test(text));
  if (rank < 0) return { number: null, rank: HEADING_NUMBERS.length };
  return { number: parseNumeral(HEADING_NUMBERS[rank]?.exec(text)?.[1] ?? ''), rank };
}

const isNumbered = (text: string): boolean => HEADING_NUMBERS.some((p) => p.test(text));

/** The parts of a printed number: 2.1 as 2 and 1, （三） as 3; null when it is none. */
export function numberPath(text: string): number[] | null {
  const bare = text.replace(/\s+/gu, '').replace(/^[（(]|[）)]$|[、.．。,，]+$/gu, '');
  const parts = bare.split(/[.．\-－—]/u).map((part) => parseNumeral(part));
  const path = parts.flatMap((part) => (part === null || part < 1 ? [] : [part]));
  return path.length === parts.length ? path : null;
}

/** Tells headings within the table from its rows. */
function kindOfBodyRow(grid: Grid, row: number, number: Column | null): RowKind {
  const cells = cellsOfRow(grid, row).filter(({ text }) => text !== '');
  const own = cells.filter((cell) => cell.row === row);
  const [first] = own;
  if (first === undefined) return 'blank';
  const text = own.map((cell) => cell.text).join('');
  const full = grid.columns > 1 && first.columnSpan >= grid.columns;
  const alone = cells.length === 1 && own.length === 1;
  if ((full || alone) && CONTINUED.test(text)) return 'repeated';
  if ((full || alone) && NOTE.test(text)) return 'note';
  if (full) return 'heading';
  const cell = number === null ? null : cellAt(grid, row, number.index);
  const inDigits = (one: Cell | null): boolean => /^[（(]?\d/u.test(one?.text ?? '');
  if (alone && !inDigits(first) && (first.column === 0 || isNumbered(text)) && grid.columns > 2)
    return 'heading';
  // 一 | 加强制度建设 | (blank): its number is of another kind than those of the rows.
  const digits = grid.cells.some((one) => one.column === number?.index && inDigits(one));
  const pair = own.length === 2 && cells.length === 2 && first === cell && digits;
  if (pair && isNumbered(first.text) && !inDigits(first)) return 'heading';
  return number !== null && (cell === null || cell.text === '' || cell.row !== row)
    ? 'more'
    : 'row';
}

/** What each row of a grid is; `more` goes on with the row above it, whose number is merged or not repeated. */
export function rowKinds(grid: Grid, header: Header, columns: readonly Column[]): RowKind[] {
  const number = columns.find(({ use }) => use === 'number') ?? null;
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  const titles = rows.slice(header.from, header.to).map((row) => wordsOfRow(grid, row));
  return rows.map((row): RowKind => {
    if (wordsOfRow(grid, row) === '') return 'blank';
    if (row < header.from) return 'caption';
    if (row < header.to) return 'header';
    return titles.includes(wordsOfRow(grid, row)) ? 'repeated' : kindOfBodyRow(grid, row, number);
  });
}
