/** The part of a text that is nearest to a pattern. */
export interface Nearest {
  /** Insertions, deletions, replacements and swaps of neighbours needed. */
  distance: number;
  start: number;
  end: number;
}

/** What it costs to read one character for another: 0 when they are the same. */
export type ReadCost = (a: string, b: string) => number;

const exactly: ReadCost = (a, b) => (a === b ? 0 : 1);

/** Costs of a column of the table, a row for each character of the pattern, and where they began. */
interface Column {
  costs: number[];
  starts: number[];
}

/**
 * Finds the stretch of a text with the smallest edit distance to a pattern (Sellers' algorithm, two
 * neighbours that changed places being one error). Of several equal ones that which begins and ends as
 * the pattern does, then that of the pattern's length, then the first.
 */
export function nearestSubstring(pattern: string, text: string, cost = exactly): Nearest {
  const rows = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let before: Column | null = null;
  let last: Column = { costs: rows, starts: rows.map(() => 0) };
  let best: Nearest = { distance: pattern.length, start: 0, end: 0 };
  for (let end = 1; end <= text.length; end += 1) {
    const column = nextColumn(pattern, text, end, last, before, cost);
    [before, last] = [last, column];
    const distance = column.costs[pattern.length] ?? pattern.length;
    const found = { distance, start: column.starts[pattern.length] ?? 0, end };
    const equal = distance === best.distance;
    if (distance < best.distance || (equal && fit(pattern, text, found) > fit(pattern, text, best)))
      best = found;
  }
  return best;
}

function nextColumn(
  pattern: string,
  text: string,
  end: number,
  last: Column,
  before: Column | null,
  cost: ReadCost,
): Column {
  const column: Column = { costs: [0], starts: [end] };
  const read = text.charAt(end - 1);
  for (let row = 1; row <= pattern.length; row += 1) {
    let least = Number.POSITIVE_INFINITY;
    let start = 0;
    const offer = (from: Column, at: number, more: number) => {
      const sum = (from.costs[at] ?? 0) + more;
      const begins = from.starts[at] ?? 0;
      const isBetter = text[begins] === pattern[0] && text[start] !== pattern[0];
      if (sum < least || (sum === least && isBetter)) [least, start] = [sum, begins];
    };
    const wanted = pattern.charAt(row - 1);
    offer(last, row - 1, cost(wanted, read));
    offer(last, row, 1);
    offer(column, row - 1, 1);
    const isSwap = pattern.charAt(row - 2) === read && text.charAt(end - 2) === wanted;
    if (before && row > 1 && isSwap) offer(before, row - 2, 1);
    column.costs.push(least);
    column.starts.push(start);
  }
  return column;
}

function fit(pattern: string, text: string, { start, end }: Nearest): number {
  if (end === start) return 0;
  const sameEnds = text[start] === pattern[0] && text[end - 1] === pattern[pattern.length - 1];
  return sameEnds ? 2 : Number(end - start === pattern.length);
}
