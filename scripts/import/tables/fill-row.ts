import { slicePassage, spansOf, textOf, trimPassage, type Passage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Column } from './columns.ts';
import { readFigure } from './figure.ts';
import { cellAt, type Cell, type Grid } from './grid.ts';
import { numberPath } from './row-kinds.ts';
import type { SharedCell, TableHeading, TableIssue, TableKind, TableRow } from './row.ts';

/** What the columns of a table are for. */
export interface TableShape {
  kind: TableKind;
  columns: readonly Column[];
  /** Columns that head several rows. */
  headings: readonly Column[];
  /** Columns of the rows' own text. */
  prose: readonly Column[];
  number: Column | null;
  /** The first row below the header. */
  body: number;
}

/** A row with nothing in it yet. */
export function newRow(order: number, headings: TableHeading[]): TableRow {
  return {
    number: null,
    order,
    headings,
    title: null,
    paragraphs: [],
    units: [],
    deadlines: [],
    fields: [],
    figure: null,
    marks: [],
  };
}

/** A title is one line without a sentence of its own. */
const TITLE_LENGTH = 40;
/** 1. or （1） at the start of a text, where the table has no column of numbers. */
const OWN_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*)[.．、]\s*|^[（(](\d{1,3})[）)]\s*/u;

/** Whether the first of several columns of text gives titles: short in every row. */
function isTitles(grid: Grid, { prose, body, kind }: TableShape): boolean {
  const [first] = prose;
  if (first === undefined) return false;
  if (kind === 'figures') return first.use === 'indicator';
  if (prose.length < 2) return false;
  return grid.cells
    .filter((cell) => cell.column === first.index && cell.row >= body)
    .every(
      ({ text, lines }) =>
        lines.length < 2 && text.length <= TITLE_LENGTH && !/[。；].+/u.test(text),
    );
}

/** Whether every text begins with a number of its own. */
function isNumberedText(grid: Grid, { prose, number, body }: TableShape): boolean {
  const [first] = prose;
  if (first === undefined || number !== null) return false;
  const cells = grid.cells.filter(
    (cell) =>
      cell.column === first.index &&
      cell.row >= body &&
      cell.text !== '' &&
      cell.columnSpan < grid.columns,
  );
  return (
    cells.length > 1 &&
    cells.filter(({ text }) => OWN_NUMBER.test(text)).length > cells.length * 0.8
  );
}

/** Takes the stop off the end of a title. */
function cutStop(seed: Seed, passage: Passage, row: TableRow): Passage {
  const text = textOf(seed, passage);
  const stop = /[。.；;]$/u.exec(text);
  if (stop === null) return passage;
  row.marks.push(...spansOf(slicePassage(passage, stop.index)));
  return slicePassage(passage, 0, stop.index);
}

function setNumber(seed: Seed, row: TableRow, passage: Passage): TableIssue[] {
  const text = textOf(seed, passage);
  const path = numberPath(text);
  if (path !== null) {
    // The stop after a number is no part of it: 1. and 1、 are 1.
    const length = text.replace(/[、.．。,，]+$/u, '').length;
    row.marks.push(...spansOf(slicePassage(passage, length)));
    const number = slicePassage(passage, 0, length);
    row.number = { passage: number, text: textOf(seed, number), path };
    return [];
  }
  row.paragraphs.push(passage);
  const at = spansOf(passage)[0]?.from ?? 0;
  return [{ rule: 'table-number-unread', at, text, message: `“${text}”在序号一栏，不像序号` }];
}

/** The number that a row's text begins with, taken off it. */
function cutNumber(
  seed: Seed,
  row: TableRow,
  line: Passage,
): { rest: Passage; issues: TableIssue[] } {
  const mark = OWN_NUMBER.exec(textOf(seed, line));
  if (mark === null) return { rest: line, issues: [] };
  const number = trimPassage(seed, slicePassage(line, 0, mark[0].length));
  return { rest: slicePassage(line, mark[0].length), issues: setNumber(seed, row, number) };
}

/** Reads the rows of one grid into the rows of a table. */
export class RowReader {
  private readonly titled: boolean;
  private readonly numbered: boolean;
  private readonly seen = new Set<Cell>();
  private readonly seed: Seed;
  private readonly grid: Grid;
  private readonly shape: TableShape;

  constructor(seed: Seed, grid: Grid, shape: TableShape) {
    this.seed = seed;
    this.grid = grid;
    this.shape = shape;
    this.titled = isTitles(grid, shape);
    this.numbered = isNumberedText(grid, shape);
  }

  /**
   * Adds the cells of one row of the grid to a row of the table.
   *
   * @param first the row of the grid with which the row of the table began
   */
  fill(row: TableRow, at: number, first: number): TableIssue[] {
    const { columns, headings, kind } = this.shape;
    const issues = columns.flatMap((column) => {
      const cell = cellAt(this.grid, at, column.index);
      if (cell === null || cell.text === '' || cell.column !== column.index) return [];
      if (headings.includes(column)) return [];
      const before = this.seen.has(cell);
      this.seen.add(cell);
      // Merged over the rows of one number, it was added with the first of them.
      return before && cell.row >= first ? [] : this.add(row, column, cell, before);
    });
    if (kind === 'figures') row.figure = readFigure(this.grid, at, columns);
    // Blanks between the values of a line are printed as they stand: 70.5 85 预期性.
    if (this.grid.form === 'blanks' && row.paragraphs.length > 1) {
      const spans = spansOf(row.paragraphs.flat());
      row.paragraphs = [[{ from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 }]];
    }
    return issues;
  }

  private add(row: TableRow, column: Column, cell: Cell, shared: boolean): TableIssue[] {
    const { prose, kind } = this.shape;
    const passage = cell.lines.flat();
    const part: SharedCell = {
      passage,
      lines: cell.lines,
      text: cell.text,
      header: column.header,
      shared,
    };
    if (prose.includes(column)) return this.addProse(row, column, cell, shared);
    if (column.use === 'number') return setNumber(this.seed, row, passage);
    if (column.use === 'role') row.units.push({ ...part, role: column.role });
    else if (column.use === 'deadline') row.deadlines.push(part);
    else if (kind === 'figures' && column.use !== 'field') row.paragraphs.push(...cell.lines);
    else row.fields.push(part);
    return [];
  }

  private addProse(row: TableRow, column: Column, cell: Cell, shared: boolean): TableIssue[] {
    const issues: TableIssue[] = [];
    let [line, ...more] = cell.lines;
    if (line === undefined) return [];
    if (shared) {
      const message = `“${cell.text}”一格跨几行，几个序号合用一段文字`;
      const at = spansOf(line)[0]?.from ?? 0;
      issues.push({ rule: 'table-text-shared', at, text: cell.text, message });
    }
    const first = column === this.shape.prose[0];
    if (first && this.numbered && row.number === null) {
      const cut = cutNumber(this.seed, row, line);
      line = cut.rest;
      issues.push(...cut.issues);
    }
    if (first && this.titled && row.title === null) {
      const title = cutStop(this.seed, line, row);
      row.title = { passage: title, text: textOf(this.seed, title) };
    } else more = [line, ...more];
    row.paragraphs.push(...more);
    return issues;
  }
}
