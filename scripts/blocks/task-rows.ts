import { findMarkup, without } from '../lines/markup.ts';
import { isBlank, type Span } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import type { SetAside } from '../records/draft.ts';

/** A numbered item in a cell. */
export interface RowItem {
  order: number;
  number: Span;
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

/** Where the item with a given number begins in the seed, at or after an offset, or -1. */
function findNumber(seed: Seed, spans: readonly Span[], order: number, after: number): number {
  const label = `${order}.`;
  for (const span of spans) {
    let at = Math.max(span.from, after);
    while (at < span.to && at >= 0) {
      at = seed.text.indexOf(label, at);
      if (at < 0 || at + label.length > span.to) break;
      const before = seed.text.charAt(at - 1);
      // At the start of a piece, after a blank, or right after a sentence or title (《…》4. 推进…).
      if (at === span.from || isBlank(before) || before === '。' || before === '》') return at;
      at += 1;
    }
  }
  return -1;
}

const clip = (spans: readonly Span[], from: number, to: number): Span[] =>
  spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to);

/** Reads the items of a cell, counting on from the last one; what stands before the first is returned too. */
function readItems(
  seed: Seed,
  cell: readonly Span[],
  last: number,
): { items: RowItem[]; before: Span[] } {
  const starts: number[] = [];
  let at = findNumber(seed, cell, last + 1, 0);
  while (at >= 0) {
    starts.push(at);
    at = findNumber(seed, cell, last + starts.length + 1, at + 1);
  }
  const items = starts.map((start, index) => {
    const order = last + index + 1;
    const numberEnd = start + String(order).length;
    return {
      order,
      number: { from: start, to: numberEnd },
      stop: { from: numberEnd, to: numberEnd + 1 },
      text: clip(cell, numberEnd + 1, starts[index + 1] ?? Infinity),
    };
  });
  return { items, before: starts[0] === undefined ? [] : clip(cell, 0, starts[0]) };
}

/**
 * Reads the rows of a task table. Cells have slipped between columns, so the row's own shape decides:
 * the cell with the next number holds the items, what stands before it are headings, what stands
 * behind it are units; a row without items has its units in the last column of the header.
 */
export function readTaskRows(
  seed: Seed,
  lines: readonly Line[],
  aside: readonly Span[],
): { rows: TaskRow[]; setAside: SetAside[] } {
  const rows: TaskRow[] = [];
  const setAside: SetAside[] = [];
  const header = lines[0]?.text ?? '';
  const unitColumn = header.split('\t').length - 1;
  let last = 0;
  for (const line of lines) {
    if (line.text === header) {
      setAside.push({ span: line, reason: 'table-header', why: '表头，每页重复' });
      continue;
    }
    const cells = cellsOf(line, aside);
    const read = cells.map((cell) => readItems(seed, cell, last));
    const column = read.findIndex(({ items }) => items.length > 0);
    const items = read[column]?.items ?? [];
    const headingCells = column < 0 ? cells.slice(0, unitColumn) : cells.slice(0, column);
    rows.push({
      line,
      headings: words(seed, [...headingCells.flat(), ...(read[column]?.before ?? [])]),
      items,
      units: words(seed, (column < 0 ? cells.slice(unitColumn) : cells.slice(column + 1)).flat()),
    });
    last += items.length;
  }
  return { rows, setAside };
}
