import { columnsOf, headerWords, isHeaderWord, type Column, type ColumnUse } from './columns.ts';
import { cellAt, cellsOfRow, type Cell, type Grid } from './grid.ts';
import type { TableKind } from './row.ts';

/** The header of a table: its first row and the row after its last. */
export interface Header {
  from: number;
  to: number;
}

/** Columns of prose, from what is widest to what is narrowest. */
export const PROSE: readonly ColumnUse[] = ['matter', 'task', 'content', 'measure', 'indicator'];

/** Above the header a table may print its title, a unit of measure, a date. */
const CAPTION_ROWS = 5;

const beginsIn = (grid: Grid, row: number): Cell[] =>
  cellsOfRow(grid, row).filter((cell) => cell.row === row && cell.text !== '');

/**
 * Finds the header: the first row with two words that are known. It reaches as far down as its tallest
 * cell, and one row further where a wide cell (责任分工) is parted below (牵头单位, 配合单位).
 */
export function findHeader(grid: Grid): Header | null {
  for (let row = 0; row < Math.min(grid.rows, CAPTION_ROWS); row += 1) {
    const cells = beginsIn(grid, row);
    if (cells.filter(({ text }) => isHeaderWord(text)).length < 2) continue;
    const tall = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
    const wide = cells.some((cell) => cell.columnSpan > 1);
    const parted =
      wide && tall === row + 1 && beginsIn(grid, tall).every(({ text }) => !/^\d+$/u.test(text));
    return { from: row, to: Math.min(grid.rows, parted ? tall + 1 : tall) };
  }
  return null;
}

/** The columns of a grid by the cells of its header rows. */
export function columnsOfGrid(grid: Grid, header: Header): Column[] {
  const rows = Array.from({ length: header.to - header.from }, (_, at) => header.from + at);
  return columnsOf(
    Array.from({ length: grid.columns }, (_, column) =>
      rows.map((row) => cellAt(grid, row, column)?.text ?? ''),
    ),
  );
}

/** The words of a row, to tell a header that is printed again. */
export function wordsOfRow(grid: Grid, row: number): string {
  const words = beginsIn(grid, row).map(({ text }) => headerWords(text));
  return words.join('\t');
}

/** Words of work in a header without units or time: 工作任务, 重点工作; a 项目 may be a project. */
const WORK = /任务|工作|措施|举措/u;

/** What a table lists: figures have an indicator, tasks have units or words of work. */
export function kindOfTable(columns: readonly Column[]): TableKind {
  const has = (...uses: ColumnUse[]): boolean => columns.some(({ use }) => uses.includes(use));
  if (has('indicator')) return 'figures';
  const works = columns.some(({ use, header }) => PROSE.includes(use) && WORK.test(header));
  const due = has('deadline') && has('task', 'content');
  return has('role') || has('measure') || works || due ? 'tasks' : 'others';
}

/**
 * The columns of a table that hold the text of its rows: prose, else the goals, else the first column
 * that nobody knows.
 */
export function proseColumns(columns: readonly Column[]): Column[] {
  const prose = columns.filter(({ use }) => PROSE.includes(use));
  if (prose.length > 0) return prose;
  const goal = columns.filter(({ use }) => use === 'goal');
  return goal.length > 0 ? goal : columns.filter(({ use }) => use === 'field').slice(0, 1);
}

/**
 * The columns whose cells head several rows: merged over rows that a narrower column tells apart, blank
 * below their first row, or left of the rows' numbers.
 */
export function headingColumns(grid: Grid, columns: readonly Column[], body: number): Column[] {
  const prose = proseColumns(columns);
  const number = columns.find(({ use }) => use === 'number');
  const rowsOfNumber = (cell: Cell): number =>
    number === undefined ? 1 : (cellAt(grid, cell.row, number.index)?.rowSpan ?? 1);
  return prose.slice(0, -1).filter(({ index, use }) => {
    const cells = grid.cells.filter((cell) => cell.column === index && cell.row >= body);
    const merged = cells.some((cell) => cell.rowSpan > rowsOfNumber(cell));
    const blank = grid.form !== 'html' && cells.some(({ text }) => text === '');
    const left = number !== undefined && index < number.index;
    return use === 'matter' || merged || blank || left;
  });
}
