import { textOf, trimPassage, type Passage, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';

/** One cell of a table: where it stands, over how many rows and columns, and what it prints. */
export interface Cell {
  /** 0-based; of a merged cell its first row and column. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The cell's printed lines (parted by `<br>`), without blanks at their ends; empty for a blank cell. */
  lines: Passage[];
  /** The lines as text, parted by `\n`; '' for a blank cell. */
  text: string;
}

/** A table as the source prints it: cells in reading order, merged ones once. */
export interface Grid {
  /** What tells its columns apart: tab characters, HTML tags or single blanks. */
  form: 'tabs' | 'html' | 'blanks';
  rows: number;
  columns: number;
  cells: Cell[];
  /** Tags: they print nothing. */
  markup: Span[];
  /** From the first to the last character of the table. */
  span: Span;
  /** By row and column the cell that covers a place; null where there is none. */
  places: (Cell | null)[][];
}

/** Where a cell stands and how far it reaches. */
export type CellPlace = Omit<Cell, 'lines' | 'text'>;

/** Builds a cell from its lines as raw spans of the seed; blanks at their ends and line breaks are left out. */
export function makeCell(seed: Seed, place: CellPlace, raw: readonly Passage[]): Cell {
  const lines = raw.map((line) => trimPassage(seed, line)).filter((line) => line.length > 0);
  return { ...place, lines, text: lines.map((line) => textOf(seed, line)).join('\n') };
}

/** Builds a grid. Where a faulty table puts two cells in one place the first stands. */
export function makeGrid(parts: Omit<Grid, 'places'>): Grid {
  const places = Array.from({ length: parts.rows }, (): (Cell | null)[] =>
    Array.from({ length: parts.columns }, () => null),
  );
  for (const cell of parts.cells)
    for (const row of places.slice(cell.row, cell.row + cell.rowSpan))
      for (let at = cell.column; at < cell.column + cell.columnSpan; at += 1) row[at] ??= cell;
  return { ...parts, places };
}

/** The cell that covers a place of the grid, or null where a short row has none. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.places[row]?.[column] ?? null;
}

/** The cells that begin in a row or run into it from above, from left to right. */
export function cellsOfRow(grid: Grid, row: number): Cell[] {
  return [...new Set(grid.places[row] ?? [])].filter((cell) => cell !== null);
}
