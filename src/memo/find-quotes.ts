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

/** Finds the outermost quotations of a line: “…”, 「…」, 『…』 and "…" in pairs. */
export function findQuotes(line: FoldedLine): Quote[] {
  const quotes: Quote[] = [];
  let open: { mark: string; at: number; depth: number } | null = null;
  for (let at = 0; at < line.raw.length; at += 1) {
    const one = line.raw.charAt(at);
    const straight = one === '"' || one === '＂';
    if (open === null) {
      if (straight || one in CLOSING) open = { mark: one, at, depth: 1 };
      continue;
    }
    const closing = straight ? one : CLOSING[open.mark];
    if (one === open.mark && !straight) open.depth += 1;
    else if (one === closing && (one === open.mark || CLOSING[open.mark] === one)) {
      open.depth -= 1;
      if (open.depth > 0) continue;
      quotes.push({
        start: line.toFolded(open.at + 1),
        end: line.toFolded(at),
        text: line.raw.slice(open.at + 1, at),
      });
      open = null;
    }
  }
  return quotes.filter(({ start, end }) => end > start);
}
