import { spansOf, textOf, type Passage, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import { headerWords, type Column } from './columns.ts';
import { newRow, RowReader, type TableShape } from './fill-row.ts';
import { cellAt, cellsOfRow, type Cell, type Grid } from './grid.ts';
import { columnsOfGrid, findHeader, headingColumns, kindOfTable, proseColumns } from './header.ts';
import { headingNumber, rowKinds } from './row-kinds.ts';
import type { Printed, TableHeading, TableReading } from './row.ts';

/** The printed text of cells, in reading order. */
function printed(seed: Seed, cells: readonly Cell[]): Printed {
  const passage: Passage = cells.flatMap(({ lines }) => lines.flat());
  return { passage, text: textOf(seed, passage) };
}

/** The headings in force while a table is read from top to bottom. */
class Headings {
  /** Every heading as often as it is printed. */
  readonly all: TableHeading[] = [];
  private readonly rows: { heading: TableHeading; rank: number }[] = [];
  private readonly beside = new Map<number, TableHeading>();
  private readonly counts = new Map<number, number>();

  private add(part: Printed, column: number, number: number | null): TableHeading {
    const order = (this.counts.get(column) ?? 0) + 1;
    this.counts.set(column, order);
    const heading = { ...part, number, order };
    this.all.push(heading);
    return heading;
  }

  /** A heading that is a row of its own; its number may stand in a cell of its own. */
  row(part: Printed, first: string): void {
    const { number, rank } = headingNumber(first);
    while ((this.rows.at(-1)?.rank ?? -1) >= rank) this.rows.pop();
    this.rows.push({ heading: this.add(part, -1, number), rank });
    this.beside.clear();
  }

  /** A heading that stands beside rows; printed again on a new page, it goes on. */
  cell(column: number, part: Printed): void {
    const before = this.beside.get(column);
    if (before !== undefined && headerWords(before.text) === headerWords(part.text)) {
      this.all.push({ ...part, number: before.number, order: before.order });
      return;
    }
    for (const index of [...this.beside.keys()]) if (index > column) this.beside.delete(index);
    this.beside.set(column, this.add(part, column, headingNumber(part.text).number));
  }

  current(): TableHeading[] {
    const cells = [...this.beside].sort(([a], [b]) => a - b).map(([, heading]) => heading);
    return [...this.rows.map(({ heading }) => heading), ...cells];
  }
}

function shapeOf(grid: Grid, columns: readonly Column[], body: number): TableShape {
  const headings = headingColumns(grid, columns, body);
  const prose = proseColumns(columns).filter((column) => !headings.includes(column));
  const number = columns.find(({ use }) => use === 'number') ?? null;
  return { columns, headings, prose, number, kind: kindOfTable(columns), body };
}

/** Numbers that are printed twice under one heading: a slip, or rows that belong together. */
function findTwice(reading: TableReading): void {
  const seen = new Set<string>();
  for (const row of reading.rows) {
    if (row.number === null) continue;
    const place = row.headings.map(({ order }) => order).join('/');
    const key = `${place} ${row.number.path.join('.')}`;
    if (seen.has(key))
      reading.issues.push({
        rule: 'table-number-twice',
        at: spansOf(row.number.passage)[0]?.from ?? 0,
        text: row.number.text,
        message: `表中序号“${row.number.text}”印了两次`,
      });
    seen.add(key);
  }
}

/**
 * Reads a table by the words of its header: 序号, 重点任务, 牵头单位, 完成时限 … in any order and number.
 * Null when no row is a header that is known: then the editor has to say what the columns are.
 */
export function readTable(seed: Seed, grid: Grid): TableReading | null {
  const header = findHeader(grid);
  if (header === null) return null;
  const columns = columnsOfGrid(grid, header);
  const shape = shapeOf(grid, columns, header.to);
  const headings = new Headings();
  const reader = new RowReader(seed, grid, shape);
  let first = header.to;
  const reading: TableReading = {
    kind: shape.kind,
    columns,
    caption: [],
    header: [],
    repeated: [],
    markup: grid.markup,
    headings: headings.all,
    rows: [],
    notes: [],
    issues: [],
  };
  rowKinds(grid, header, columns).forEach((kind, row) => {
    const own = cellsOfRow(grid, row).filter((cell) => cell.row === row && cell.text !== '');
    const spans = (): Span[] => own.flatMap(({ lines }) => spansOf(lines.flat()));
    if (kind === 'caption') reading.caption.push(printed(seed, own));
    if (kind === 'note') reading.notes.push(printed(seed, own));
    if (kind === 'header') reading.header.push(...spans());
    if (kind === 'repeated') reading.repeated.push(...spans());
    if (kind === 'heading') headings.row(printed(seed, own), own[0]?.text ?? '');
    if (kind !== 'row' && kind !== 'more') return;
    for (const { index } of shape.headings) {
      const cell = cellAt(grid, row, index);
      if (cell?.row === row && cell.text !== '') headings.cell(index, printed(seed, [cell]));
    }
    let target = kind === 'more' ? reading.rows.at(-1) : undefined;
    if (target === undefined) {
      target = newRow(reading.rows.length + 1, headings.current());
      reading.rows.push(target);
      first = row;
    }
    reading.issues.push(...reader.fill(target, row, first));
  });
  findTwice(reading);
  return reading;
}
