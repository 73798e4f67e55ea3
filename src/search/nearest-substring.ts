/** The part of a text that is nearest to a pattern. */
export interface Nearest {
  /** Insertions, deletions and replacements needed. */
  distance: number;
  start: number;
  end: number;
}

/**
 * Finds the stretch of a text with the smallest edit distance to a pattern (Sellers' algorithm); of
 * several equal ones the first whose length is the pattern's, else the first.
 */
export function nearestSubstring(pattern: string, text: string): Nearest {
  let costs = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = costs.map(() => 0);
  let best: Nearest = { distance: pattern.length, start: 0, end: 0 };
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column];
    for (let row = 1; row <= pattern.length; row += 1) {
      const same = pattern.charAt(row - 1) === text.charAt(column - 1) ? 0 : 1;
      const options = [
        [(costs[row - 1] ?? 0) + same, starts[row - 1] ?? 0],
        [(costs[row] ?? 0) + 1, starts[row] ?? 0],
        [(nextCosts[row - 1] ?? 0) + 1, nextStarts[row - 1] ?? 0],
      ] as const;
      const [cost, start] = options.reduce((a, b) => (b[0] < a[0] ? b : a));
      nextCosts.push(cost);
      nextStarts.push(start);
    }
    costs = nextCosts;
    starts = nextStarts;
    const distance = costs[pattern.length] ?? pattern.length;
    const start = starts[pattern.length] ?? 0;
    const fits = column - start === pattern.length;
    const bestFits = best.end - best.start === pattern.length;
    if (distance < best.distance || (distance === best.distance && fits && !bestFits)) {
      best = { distance, start, end: column };
    }
  }
  return best;
}
