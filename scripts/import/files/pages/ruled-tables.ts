import type { FileBlock, FileCell } from '../file-text.ts';
import { joinPieces, OPENS_PARAGRAPH } from '../write-text.ts';
import { linesOfGlyphs, roomFor } from './page-lines.ts';
import type { Glyphs, Page, Rule } from './page.ts';

/** Rules that are nearer than this, in units of the page's height, are one. */
const NEAR = 0.004;

/** A table on a page: where it stands, and its cells. */
export interface PageTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  block: FileBlock;
}

/** Values that stand near each other as one each, in order. */
function cluster(values: readonly number[], near: number): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > near) found.push(value);
  }
  return found;
}

const isFlat = ({ y0, y1 }: Rule, near: number): boolean => Math.abs(y0 - y1) <= near;
const isUpright = ({ x0, x1 }: Rule, near: number): boolean => Math.abs(x0 - x1) <= near;
const overlaps = (a0: number, a1: number, b0: number, b1: number, near: number): boolean =>
  Math.min(a1, b1) - Math.max(a0, b0) > -near;

/** Rules that touch each other, directly or by others: the grid of one table each. */
function grids(rules: readonly Rule[], near: number): Rule[][] {
  const rest = rules.map(({ x0, y0, x1, y1 }) => ({
    x0: Math.min(x0, x1),
    x1: Math.max(x0, x1),
    y0: Math.min(y0, y1),
    y1: Math.max(y0, y1),
  }));
  const found: Rule[][] = [];
  while (rest.length > 0) {
    const grid = [rest.pop()].filter((one) => one !== undefined);
    for (const one of grid)
      for (let at = rest.length - 1; at >= 0; at -= 1) {
        const other = rest[at];
        if (
          other !== undefined &&
          overlaps(one.x0, one.x1, other.x0, other.x1, near) &&
          overlaps(one.y0, one.y1, other.y0, other.y1, near)
        ) {
          grid.push(other);
          rest.splice(at, 1);
        }
      }
    found.push(grid);
  }
  return found;
}

/** The cells of a grid: fields between neighbouring rules, joined where no rule parts them. */
function cellsOfGrid(rules: readonly Rule[], near: number) {
  const flat = rules.filter((rule) => isFlat(rule, near));
  const upright = rules.filter((rule) => isUpright(rule, near));
  const xs = cluster(
    upright.map(({ x0 }) => x0),
    near,
  );
  const ys = cluster(
    flat.map(({ y0 }) => y0),
    near,
  );
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1) return null;
  /** Whether a rule stands at `at` all the way from `from` to `to`. */
  const isParted = (
    at: number,
    from: number,
    to: number,
    lines: readonly Rule[],
    across: boolean,
  ) => {
    const middle = (from + to) / 2;
    return lines.some((rule) =>
      across
        ? Math.abs(rule.y0 - at) <= near && rule.x0 <= middle && rule.x1 >= middle
        : Math.abs(rule.x0 - at) <= near && rule.y0 <= middle && rule.y1 >= middle,
    );
  };
  const x = (index: number) => xs[index] ?? 0;
  const y = (index: number) => ys[index] ?? 0;
  const owner = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  const cells: { row: number; column: number; colspan: number; rowspan: number }[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (owner[row]?.[column] !== -1) continue;
      let colspan = 1;
      while (
        column + colspan < columns &&
        !isParted(x(column + colspan), y(row), y(row + 1), upright, false)
      )
        colspan += 1;
      let rowspan = 1;
      while (
        row + rowspan < rows &&
        !isParted(y(row + rowspan), x(column), x(column + 1), flat, true)
      )
        rowspan += 1;
      for (let r = row; r < row + rowspan; r += 1)
        for (let c = column; c < column + colspan; c += 1) {
          const line = owner[r];
          if (line !== undefined) line[c] = cells.length;
        }
      cells.push({ row, column, colspan, rowspan });
    }
  return { xs, ys, rows, cells };
}

/** The text of a cell: lines that were broken for its width are joined. */
function cellLines(glyphs: readonly Glyphs[], left: number, right: number): string[] {
  const lines = linesOfGlyphs(glyphs);
  // Cells have the same blank at both sides.
  const edge = right - Math.max(0, Math.min(...lines.map(({ x }) => x)) - left);
  const paragraphs: string[] = [];
  lines.forEach(({ text }, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const isBroken =
      before !== undefined &&
      edge - before.end < roomFor(text) * before.size &&
      !OPENS_PARAGRAPH.test(text);
    if (last !== undefined && isBroken) paragraphs[paragraphs.length - 1] = joinPieces(last, text);
    else paragraphs.push(text);
  });
  return paragraphs;
}

/** The tables that rules draw on a page, each glyph in the cell that it stands in. */
export function ruledTables(page: Page): { tables: PageTable[]; rest: Glyphs[] } {
  const near = NEAR * page.height;
  const drawn = page.rules.filter((rule) => isFlat(rule, near) || isUpright(rule, near));
  const tables: PageTable[] = [];
  let rest = page.glyphs;
  for (const grid of grids(drawn, near)) {
    const found = cellsOfGrid(grid, near);
    // A frame around a page or a line under a heading is no table.
    if (found === null || found.cells.length < 2) continue;
    const { xs, ys, rows, cells } = found;
    const own = cells.map((): Glyphs[] => []);
    const outside: Glyphs[] = [];
    for (const glyph of rest) {
      const middle = (glyph.x + glyph.end) / 2;
      const height = glyph.y - glyph.size * 0.3;
      const at = cells.findIndex(
        ({ row, column, colspan, rowspan }) =>
          middle >= (xs[column] ?? 0) &&
          middle <= (xs[column + colspan] ?? 0) &&
          height >= (ys[row] ?? 0) &&
          height <= (ys[row + rowspan] ?? 0),
      );
      (own[at] ?? outside).push(glyph);
    }
    if (own.every((glyphs) => glyphs.length === 0)) continue;
    rest = outside;
    const lines = Array.from({ length: rows }, (): FileCell[] => []);
    cells.forEach(({ row, column, colspan, rowspan }, index) => {
      const right = xs[column + colspan] ?? 0;
      lines[row]?.push({
        lines: cellLines(own[index] ?? [], xs[column] ?? 0, right),
        colspan,
        rowspan,
      });
    });
    tables.push({
      top: ys[0] ?? 0,
      bottom: ys.at(-1) ?? 0,
      left: xs[0] ?? 0,
      right: xs.at(-1) ?? 0,
      block: { kind: 'table', rows: lines },
    });
  }
  return { tables, rest };
}
