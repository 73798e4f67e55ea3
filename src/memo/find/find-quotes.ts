import type { FoldedLine } from './fold-line.ts';

/** A quotation on a folded line, whose marks have folded away. */
export interface Quote {
  /** Folded indexes of the words between the marks. */
  start: number;
  end: number;
  /** The words as written, in simplified characters. */
  text: string;
}

/** What closes each mark; a straight one closes itself. */
const CLOSING: Record<string, string | undefined> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '‘': '’',
  '"': '"',
  '＂': '＂',
};

/**
 * Finds the outermost quotations of a line: “…”, 「…」, 『…』 and "…" in pairs. A mark without its
 * counterpart is passed over and does not swallow what follows.
 */
export function findQuotes(line: FoldedLine): Quote[] {
  const open: { closing: string; at: number }[] = [];
  /** How many open marks each closing one would end: most of a line's marks need no search. */
  const waiting = new Map<string, number>();
  const wait = (closing: string, more: number) =>
    waiting.set(closing, (waiting.get(closing) ?? 0) + more);
  const pairs: { from: number; till: number }[] = [];
  for (let at = 0; at < line.raw.length; at += 1) {
    const one = line.raw.charAt(at);
    if ((waiting.get(one) ?? 0) > 0) {
      let from = at;
      // What opened after the nearest counterpart has none.
      for (let last = open.pop(); last; last = open.pop()) {
        wait(last.closing, -1);
        from = last.at;
        if (last.closing === one) break;
      }
      while ((pairs[pairs.length - 1]?.from ?? -1) > from) pairs.pop();
      pairs.push({ from, till: at });
    } else if (CLOSING[one] !== undefined) {
      open.push({ closing: CLOSING[one], at });
      wait(CLOSING[one], 1);
    }
  }
  return pairs
    .map(({ from, till }) => ({
      start: line.toFolded(from + 1),
      end: line.toFolded(till),
      text: line.plain.slice(from + 1, till),
    }))
    .filter(({ start, end }) => end > start);
}
