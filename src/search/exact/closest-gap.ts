import { fieldAt } from '../index/stream.ts';

/** Words in different fields are this much further apart than they stand. */
const OTHER_FIELD = 2000;

/**
 * How close together several words stand in one record: the number of tokens between them in the
 * smallest stretch that holds them all. 0 when they follow each other without a gap.
 *
 * @param places for each word its places, ascending
 * @param lengths for each word its length
 */
export function closestGap(
  places: readonly (readonly number[])[],
  lengths: readonly number[],
  ends: readonly number[],
): number {
  const next = places.map(() => 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (;;) {
    const now = places.map((list, word) => list[next[word] ?? 0]);
    if (now.some((place) => place === undefined)) return best;
    const starts = now.map((place) => place ?? 0);
    const first = Math.min(...starts);
    const last = Math.max(...starts.map((start, word) => start + (lengths[word] ?? 0)));
    const apart = new Set(starts.map((start) => region(ends, start))).size - 1;
    best = Math.min(best, Math.max(0, last - first - total) + apart * OTHER_FIELD);
    const earliest = starts.indexOf(first);
    next[earliest] = (next[earliest] ?? 0) + 1;
  }
}

/** Number, title and text are one running text. */
function region(ends: readonly number[], place: number): string {
  const field = fieldAt(ends, place);
  return field === 'number' || field === 'title' ? 'text' : field;
}
