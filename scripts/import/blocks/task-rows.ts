import type { Decisions } from '../editorial/decisions.ts';
import { findMarkup, without } from '../lines/markup.ts';
import { isBlank, type Span } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import type { SetAside } from '../records/draft.ts';
import { makeFindNext, type FindNext, type TaskNumber } from './task-numbers.ts';

/** A numbered item in a cell. */
export interface RowItem {
  order: number;
  /** Null where the print has lost it. */
  number: Span | null;
  /** The full stop after the number. */
  stop: Span;
  text: Span[];
}

/** One row of a task table, its cells sorted out. */
export interface TaskRow {
  line: Line;
  /** Headings of the row in reading order. */
  headings: Span[];
  items: RowItem[];
  /** Printed units of the row, parted by blanks. */
  units: Span[];
}

/** The blank-parted words of some spans. */
function words(seed: Seed, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    let from = -1;
    for (let at = span.from; at <= span.to; at += 1) {
      const inWord = at < span.to && !isBlank(seed.text.charAt(at));
      if (inWord && from < 0) from = at;
      if (!inWord && from >= 0) {
        found.push({ from, to: at });
        from = -1;
      }
    }
  }
  return found;
}

/** The cells of a line, without their markup and what the editors set aside. */
function cellsOf(line: Line, aside: readonly Span[]): Span[][] {
  const holes = [...findMarkup(line), ...aside];
  const cells: Span[][] = [];
  let from = line.from;
  for (const cell of line.text.split('\t')) {
    cells.push(without({ from, to: from + cell.length }, holes));
    from += cell.length + 1;
  }
  return cells;
}

const clip = (spans: readonly Span[], from: number, to: number): Span[] =>
  spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to);

/** Reads the items of a cell, counting on from the last one; what stands before the first is returned too. */
function readItems(
  cell: readonly Span[],
  last: number,
  findNext: FindNext,
): { items: RowItem[]; before: Span[] } {
  const found: TaskNumber[] = [];
  let next = findNext(cell, last, 0);
  while (next !== null) {
    found.push(next);
    next = findNext(cell, next.order, next.at + 1);
  }
  const items = found.map(({ order, number, stop }, index) => ({
    order,
    number,
    stop,
    text: clip(cell, stop.to, found[index + 1]?.at ?? Infinity),
  }));
  return { items, before: found[0] === undefined ? [] : clip(cell, 0, found[0].at) };
}

/**
 * Reads the rows of a task table. Cells have slipped between columns, so the row's own shape decides:
 * the cell with the next number holds the items, what stands before it are headings, what stands
 * behind it are units; a row without items has its units in the last column of the header.
 */
export function readTaskRows(
  seed: Seed,
  lines: readonly Line[],
  decisions: Decisions,
): { rows: TaskRow[]; setAside: SetAside[] } {
  const rows: TaskRow[] = [];
  const setAside: SetAside[] = [];
  const header = lines[0]?.text ?? '';
  const unitColumn = header.split('\t').length - 1;
  const aside = decisions.setAside.map(({ span }) => span);
  const cellsOfLine = new Map(lines.map((line) => [line, cellsOf(line, aside)]));
  const findNext = makeFindNext(seed, [...cellsOfLine.values()].flat(2), decisions);
  let last = 0;
  for (const line of lines) {
    if (line.text === header) {
      setAside.push({ span: line, reason: 'table-header', why: '表头，每页重复' });
      continue;
    }
    const cells = cellsOfLine.get(line) ?? [];
    const read = cells.map((cell) => readItems(cell, last, findNext));
    const column = read.findIndex(({ items }) => items.length > 0);
    const items = read[column]?.items ?? [];
    const headingCells = column < 0 ? cells.slice(0, unitColumn) : cells.slice(0, column);
    rows.push({
      line,
      headings: words(seed, [...headingCells.flat(), ...(read[column]?.before ?? [])]),
      items,
      units: words(seed, (column < 0 ? cells.slice(unitColumn) : cells.slice(column + 1)).flat()),
    });
    last = items.at(-1)?.order ?? last;
  }
  return { rows, setAside };
}
