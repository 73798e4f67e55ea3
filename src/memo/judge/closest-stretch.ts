/** Letters at either end of a quotation that may stand for as many of the text. */
const MOST_CHANGED = 2;
const STOP = /[。,;:、!?]/u;

/** What a changed letter costs: as much as one left out and one put in. */
const CHANGED = 2;

/** The start and end of the stretch that a quotation can be made from with the fewest changes. */
function cheapest(text: string, quote: string): { start: number; end: number } {
  const width = text.length + 1;
  // For each end in the text: the changes so far, and where the stretch began. It may begin anywhere.
  let costs = new Uint32Array(width);
  let begins = Uint32Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= quote.length; row += 1) {
    const next = new Uint32Array(width);
    const from = new Uint32Array(width);
    next[0] = row;
    for (let at = 1; at < width; at += 1) {
      const same = text.charCodeAt(at - 1) === quote.charCodeAt(row - 1);
      const both = (costs[at - 1] ?? 0) + (same ? 0 : CHANGED);
      const added = (costs[at] ?? 0) + 1;
      const omitted = (next[at - 1] ?? 0) + 1;
      const least = Math.min(both, added, omitted);
      next[at] = least;
      // Of several ways as cheap the longest stretch shares the most letters.
      from[at] = Math.min(
        both === least ? (begins[at - 1] ?? 0) : Infinity,
        added === least ? (begins[at] ?? 0) : Infinity,
        omitted === least ? (from[at - 1] ?? 0) : Infinity,
      );
    }
    costs = next;
    begins = from;
  }
  let end = 0;
  const length = (at: number) => at - (begins[at] ?? 0);
  for (let at = 1; at < width; at += 1) {
    const [cost = 0, best = 0] = [costs[at], costs[end]];
    if (cost < best || (cost === best && length(at) > length(end))) end = at;
  }
  return { start: begins[end] ?? 0, end };
}

/**
 * Finds the stretch of a text that a quotation is like most: the one from which it is made with the
 * fewest letters put in and left out; of several the longest. A letter or two at an end that are other
 * ones in the text belong to it (培肓 to 培育).
 */
export function closestStretch(text: string, quote: string): { start: number; end: number } {
  const { start, end } = cheapest(text, quote);
  const stretch = text.slice(start, end);
  const isEdge = (count: number, before: boolean) => {
    const rest = before ? quote.slice(count) : quote.slice(0, quote.length - count);
    const letter = before ? stretch.charAt(0) : stretch.slice(-1);
    return letter !== '' && (before ? rest.startsWith(letter) : rest.endsWith(letter));
  };
  const edge = (before: boolean) => {
    let count = 0;
    while (count < MOST_CHANGED && !isEdge(count, before)) count += 1;
    const more = before
      ? text.slice(Math.max(0, start - count), start)
      : text.slice(end, end + count);
    return isEdge(count, before) && more.length === count && !STOP.test(more) ? count : 0;
  };
  return { start: start - edge(true), end: end + edge(false) };
}
