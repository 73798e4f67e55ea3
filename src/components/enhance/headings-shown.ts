/** A heading or an item, in the order of the page. */
export type Placed = { rank: number } | { shown: boolean };

/**
 * Which headings still have an item: one below them, before the next heading of their own rank or a
 * higher one.
 *
 * @param placed headings with their rank, 0 the highest, and items
 * @returns for each heading in order whether it is shown
 */
export function headingsShown(placed: readonly Placed[]): boolean[] {
  return placed.flatMap((heading, at) => {
    if (!('rank' in heading)) return [];
    const rest = placed.slice(at + 1);
    const end = rest.findIndex((other) => 'rank' in other && other.rank <= heading.rank);
    const own = end < 0 ? rest : rest.slice(0, end);
    return [own.some((other) => 'shown' in other && other.shown)];
  });
}
