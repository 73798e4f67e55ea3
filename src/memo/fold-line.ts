import { fold } from '../text/fold.ts';

/** A line with its folded text and the way there and back. */
export interface FoldedLine {
  raw: string;
  /** Quotation marks, blanks and book-title marks dropped, width and brackets made one form. */
  folded: string;
  /** Index in `raw` at which a stretch of `folded` starts. */
  rawStart(index: number): number;
  /** Index in `raw` at which a stretch that ends before `index` of `folded` ends. */
  rawEnd(index: number): number;
  /** The first index of `folded` that comes from `raw` at or after this index. */
  toFolded(rawIndex: number): number;
}

/** Folds one line of a memo. */
export function foldLine(raw: string): FoldedLine {
  const { folded, map } = fold(raw);
  return {
    raw,
    folded,
    rawStart: (index) => map[index] ?? raw.length,
    rawEnd: (index) => {
      if (index <= 0) return 0;
      const last = map[index - 1] ?? raw.length;
      const code = raw.codePointAt(last) ?? 0;
      return Math.min(raw.length, last + (code > 0xffff ? 2 : 1));
    },
    toFolded: (rawIndex) => {
      let low = 0;
      let high = folded.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((map[middle] ?? raw.length) < rawIndex) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
