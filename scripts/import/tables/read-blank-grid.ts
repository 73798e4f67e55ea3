import type { Line, Seed } from '../lines/seed.ts';
import { isHeaderWord } from './columns.ts';
import { makeCell, makeGrid, type Cell, type Grid } from './grid.ts';
import { spanOfLines } from './read-grid.ts';

/** A word of a line, by its offsets in the line. */
interface Word {
  from: number;
  to: number;
}

/** The words that blanks part; 2020 年 is one word. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\d{4} 年|\S+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** 序号 指标名称 2020 年 2025 年 属性: all words known, the first a number's. */
function headerOf(line: Line): Word[] | null {
  const words = wordsOf(line.text);
  if (words.length < 3 || !/^(?:序号|编号)$/u.test(line.text.slice(0, words[0]?.to).trim()))
    return null;
  return words.every(({ from, to }) => isHeaderWord(line.text.slice(from, to))) ? words : null;
}

/**
 * A row under such a header: a number first, as many words at the end as there are columns after the
 * second, and what stands between is the second column, blanks and all. Null when it is none.
 */
function rowOf(line: Line, columns: number): Word[] | null {
  const words = wordsOf(line.text);
  const [number] = words;
  if (
    number === undefined ||
    words.length < columns ||
    !/^\d+[.、]?$/u.test(line.text.slice(number.from, number.to))
  )
    return null;
  const tail = words.slice(words.length - (columns - 2));
  const [second, last] = [words[1], words[words.length - (columns - 2) - 1]];
  return second === undefined || last === undefined
    ? null
    : [number, { from: second.from, to: last.to }, ...tail];
}

/**
 * Reads a table that single blanks part into columns, as text copied from a PDF is. Only the second
 * column may hold blanks of its own; so a header of known words is needed, and a number in each row.
 */
export function readBlankGrid(
  seed: Seed,
  lines: readonly Line[],
  start: number,
): { grid: Grid; end: number } | null {
  const first = lines[start];
  const header = first === undefined ? null : headerOf(first);
  if (header === null) return null;
  const cells: Cell[] = [];
  let rows = 0;
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '') continue;
    const words = headerOf(line) ?? rowOf(line, header.length);
    if (words?.length !== header.length) break;
    words.forEach(({ from, to }, column) => {
      const place = { row: rows, column, rowSpan: 1, columnSpan: 1 };
      cells.push(makeCell(seed, place, [[{ from: line.from + from, to: line.from + to }]]));
    });
    rows += 1;
    end = at;
  }
  if (rows < 2) return null;
  const span = spanOfLines(lines.slice(start, end + 1));
  const columns = header.length;
  return { grid: makeGrid({ form: 'blanks', rows, columns, cells, markup: [], span }), end };
}
