import type { Line, Seed } from '../lines/seed.ts';
import { headerWords, isHeaderWord } from './columns.ts';
import type { Grid } from './grid.ts';
import { readBlankGrid } from './read-blank-grid.ts';
import { readHtmlGrid, readTabGrid } from './read-grid.ts';

/** A table found among the lines of a document. */
export interface FoundTable {
  /** 1-based numbers of its first and last line. */
  from: number;
  to: number;
  grid: Grid;
}

const OPENS = /<table\b/iu;
const CLOSES = /<\/table\s*>/iu;
/** A heading within the table or 续表 may stand between rows without a tab. */
const BETWEEN = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|[（(]?续)/u;

/** 续表: the table goes on, header and all. */
const CONTINUED = /^[（(]?续/u;

const isBlank = (line: Line): boolean => line.text.trim() === '';
/** A row has a tab character between two of its cells, or before its only one. */
const isRow = (line: Line): boolean => line.text.trimEnd().includes('\t');

/** The words of a header that a line prints, parted by tabs; '' when it is none. */
function headerOf(line: Line): string {
  const cells = line.text.split('\t').filter((cell) => cell.trim() !== '');
  const known = cells.filter((cell) => isHeaderWord(cell));
  return known.length > 1 && known.length * 2 > cells.length
    ? known.map(headerWords).join('\t')
    : '';
}

/**
 * The index of the last line of a table that is written with tab characters. Another header begins
 * another table; the same one goes on with this, but below a heading of the outline.
 */
function endOfTabs(lines: readonly Line[], start: number): number {
  const first = lines[start];
  const header = first === undefined ? '' : headerOf(first);
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const own = headerOf(line);
    if (own !== '' && own !== header && header !== '') return end;
    if (line.text.includes('\t')) {
      end = at;
      continue;
    }
    const next = lines.slice(at + 1).find((one) => !isBlank(one));
    const text = line.text.trim();
    const heads = next !== undefined && (CONTINUED.test(text) || headerOf(next) === '');
    if (!BETWEEN.test(text) || !heads || !isRow(next)) return end;
  }
  return end;
}

/** The index of the line that closes an HTML table; the last line where nothing does. */
function endOfHtml(lines: readonly Line[], start: number): number {
  const end = lines.findIndex((line, at) => at >= start && CLOSES.test(line.text));
  return end < 0 ? lines.length - 1 : end;
}

/** Whether a line with tab characters begins a table: two cells at least, and a row below. */
function beginsTable(lines: readonly Line[], start: number): boolean {
  const line = lines[start];
  if (line === undefined || !isRow(line)) return false;
  const cells = line.text.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length > 1 && endOfTabs(lines, start) > start;
}

/**
 * Finds the tables of a document: `<table>` blocks, runs of lines with tab characters (printed on over
 * pages, blank lines between), and rows under a header of known words that single blanks part.
 */
export function findTables(seed: Seed, lines: readonly Line[] = seed.lines): FoundTable[] {
  const found: FoundTable[] = [];
  const add = (start: number, end: number, grid: Grid): void => {
    const [first, last] = [lines[start], lines[end]];
    if (first !== undefined && last !== undefined)
      found.push({ from: first.number, to: last.number, grid });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (OPENS.test(line.text)) {
      const end = endOfHtml(lines, at);
      const from = line.from + line.text.search(OPENS);
      add(at, end, readHtmlGrid(seed, { from, to: lines[end]?.to ?? line.to }));
      at = end;
    } else if (beginsTable(lines, at)) {
      const end = endOfTabs(lines, at);
      add(at, end, readTabGrid(seed, lines.slice(at, end + 1)));
      at = end;
    } else {
      const blanks = readBlankGrid(seed, lines, at);
      if (blanks === null) continue;
      add(at, blanks.end, blanks.grid);
      at = blanks.end;
    }
  }
  return found;
}

/** A table whose cells a conversion put on lines of their own; its rows cannot be told apart for certain. */
export interface FlattenedTable {
  /** 1-based numbers of the first and the last line of its header. */
  from: number;
  to: number;
  headers: string[];
}

/** Finds three or more header words on lines of their own, one below the other (序号, 任务, 责任单位). */
export function findFlattenedTables(lines: readonly Line[]): FlattenedTable[] {
  const filled = lines.filter((line) => !isBlank(line));
  const found: FlattenedTable[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    let end = at;
    while (isHeaderWord(filled[end]?.text ?? '')) end += 1;
    const header = filled.slice(at, end);
    const [first, last] = [header[0], header.at(-1)];
    if (first === undefined || last === undefined) continue;
    at = end - 1;
    if (header.length < 3) continue;
    found.push({
      from: first.number,
      to: last.number,
      headers: header.map(({ text }) => text.trim()),
    });
  }
  return found;
}
