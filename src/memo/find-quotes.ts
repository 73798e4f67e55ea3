import type { FoldedLine } from './fold-line.ts';

/** A quotation on a folded line, whose marks have folded away. */
export interface Quote {
  /** Folded indexes of the words between the marks. */
  start: number;
  end: number;
  /** The words as written. */
  text: string;
}

const CLOSING: Record<string, string> = { '“': '”', '「': '」', '『': '』', '〝': '〞', '‘': '’' };

const CLOSERS = new Set(Object.values(CLOSING));

/**
 * Finds the outermost quotations of a line: “…”, 「…」, 『…』 and "…" in pairs. A mark without its
 * counterpart is passed over and does not swallow what follows.
 */
export function findQuotes(line: FoldedLine): Quote[] {
  const open: { mark: string; at: number }[] = [];
  const pairs: { from: number; till: number }[] = [];
  for (let at = 0; at < line.raw.length; at += 1) {
    const one = line.raw.charAt(at);
    const opens = one in CLOSING;
    const straight = one === '"' || one === '＂';
    if (!opens && !straight && !CLOSERS.has(one)) continue;
    let nearest = opens ? -1 : open.length - 1;
    while (nearest >= 0 && closingOf(open[nearest]?.mark) !== one) nearest -= 1;
    const from = open[nearest]?.at;
    if (from !== undefined) {
      open.length = nearest;
      while ((pairs[pairs.length - 1]?.from ?? -1) > from) pairs.pop();
      pairs.push({ from, till: at });
    } else if (opens || straight) open.push({ mark: one, at });
  }
  return pairs
    .map(({ from, till }) => ({
      start: line.toFolded(from + 1),
      end: line.toFolded(till),
      text: line.raw.slice(from + 1, till),
    }))
    .filter(({ start, end }) => end > start);
}

/** What closes an opening mark; a straight one closes itself. */
function closingOf(mark: string | undefined): string | undefined {
  return mark === undefined ? undefined : (CLOSING[mark] ?? mark);
}
