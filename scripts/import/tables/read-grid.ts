import { trimSpan, type Span } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import { makeCell, makeGrid, type Cell, type CellPlace, type Grid } from './grid.ts';

/** Tags of which a table is made; whatever else looks like a tag is text (投诉量<5件). */
const TAG =
  /<(\/?)(table|thead|tbody|tfoot|tr|td|th|p|br|div|b|strong|i|em|u|span|sup|sub)(\s[^<>]*)?\/?>/giu;
/** Tags at which a cell is over. */
const CELL_ENDS = new Set(['table', 'tr', 'td', 'th']);
/** Tags within a line. */
const INLINE = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'span',
  'sup',
  'sub',
  'thead',
  'tbody',
  'tfoot',
]);
const SPAN_OF: Readonly<Record<'rowspan' | 'colspan', RegExp>> = {
  rowspan: /\browspan\s*=\s*["']?(\d{1,4})/iu,
  colspan: /\bcolspan\s*=\s*["']?(\d{1,4})/iu,
};

/** How far a cell reaches by its attributes; 0 and nonsense count as 1. */
function reach(attributes: string, name: keyof typeof SPAN_OF): number {
  return Math.max(1, Number(SPAN_OF[name].exec(attributes)?.[1] ?? 1));
}

/** The span of whole lines. */
export function spanOfLines(lines: readonly Line[]): Span {
  return { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
}

/** Reads lines whose cells are parted by tab characters; blank lines are no rows. */
export function readTabGrid(seed: Seed, lines: readonly Line[]): Grid {
  const cells: Cell[] = [];
  let columns = 0;
  let row = 0;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    let from = line.from;
    line.text.split('\t').forEach((part, column) => {
      const place = { row, column, rowSpan: 1, columnSpan: 1 };
      cells.push(makeCell(seed, place, [[{ from, to: from + part.length }]]));
      from += part.length + 1;
      if (part.trim() !== '') columns = Math.max(columns, column + 1);
    });
    row += 1;
  }
  const kept = cells.filter((cell) => cell.column < columns);
  const span = spanOfLines(lines);
  return makeGrid({ form: 'tabs', rows: row, columns, cells: kept, markup: [], span });
}

/** The pieces of a stretch of a cell: a line break of the file is no text. */
function pieces(seed: Seed, from: number, to: number): Span[] {
  let at = from;
  return seed.text
    .slice(from, to)
    .split('\n')
    .map((part) => {
      const piece = { from: at, to: at + part.length };
      at = piece.to + 1;
      return trimSpan(seed, piece);
    })
    .filter((piece) => piece.to > piece.from);
}

/** Lays cells out as a browser does: a merged cell pushes those after it to the right. */
class Layout {
  rows = 0;
  columns = 0;
  private readonly taken = new Set<string>();

  place(attributes: string): CellPlace {
    const row = Math.max(0, this.rows - 1);
    let column = 0;
    while (this.taken.has(`${row} ${column}`)) column += 1;
    const rowSpan = reach(attributes, 'rowspan');
    const columnSpan = reach(attributes, 'colspan');
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) this.taken.add(`${r} ${c}`);
    this.columns = Math.max(this.columns, column + columnSpan);
    return { row, column, rowSpan, columnSpan };
  }
}

/** Reads an HTML `<table>` block: rowspan, colspan, and `<br>` or `<p>` between the lines of a cell. */
export function readHtmlGrid(seed: Seed, span: Span): Grid {
  const cells: Cell[] = [];
  const markup: Span[] = [];
  const layout = new Layout();
  let open: { place: CellPlace; lines: Span[][] } | null = null;
  let at = span.from;
  for (const match of seed.text.slice(span.from, span.to).matchAll(TAG)) {
    const from = span.from + match.index;
    const [tag = '', slash = '', name = '', attributes = ''] = match;
    const word = name.toLowerCase();
    markup.push({ from, to: from + tag.length });
    open?.lines.at(-1)?.push(...pieces(seed, at, from));
    at = from + tag.length;
    if (INLINE.has(word)) continue;
    if (!CELL_ENDS.has(word)) {
      open?.lines.push([]);
      continue;
    }
    if (open !== null) cells.push(makeCell(seed, open.place, open.lines));
    open = null;
    if (slash !== '') continue;
    if (word === 'tr') layout.rows += 1;
    else if (word !== 'table') open = { place: layout.place(attributes), lines: [[]] };
  }
  const { rows, columns } = layout;
  // A rowspan may promise more rows than there are.
  for (const cell of cells) cell.rowSpan = Math.min(cell.rowSpan, Math.max(1, rows - cell.row));
  return makeGrid({ form: 'html', rows, columns, cells, markup, span });
}
