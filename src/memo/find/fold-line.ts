import { fold } from '../../text/fold.ts';

/** A line with its folded text and the way there and back. */
export interface FoldedLine {
  raw: string;
  /** The same in simplified characters and without the marks of notes, letter by letter. */
  plain: string;
  /** Quotation marks, blanks and book-title marks dropped, width and brackets made one form. */
  folded: string;
  /** Index in `raw` at which a stretch of `folded` starts. */
  rawStart(index: number): number;
  /** Index in `raw` at which a stretch that ends before `index` of `folded` ends. */
  rawEnd(index: number): number;
  /** The first index of `folded` that comes from `raw` at or after this index. */
  toFolded(rawIndex: number): number;
  /** The words of a stretch of `folded` as written, on one line. */
  written(start: number, end: number): string;
  /** Folded indexes at which a line of the file starts. */
  lineStarts: Set<number>;
  /** Folded indexes of the first letter behind an opening quotation mark. */
  quoteStarts: Set<number>;
}

/** Words that lie across line breaks, on one line. */
export function unbroken(text: string): string {
  return text.replace(/\s*\n\s*/gu, '');
}

/** 任务45① is 45 with a note, not 451. */
const NOTE_MARK = /(?<=[\d０-９])[¹²³⁰⁴-⁹①-⑳⑴-⑽]+/gu;
const HAN = /[\u3400-\u9fff]/g;

/** A text with its traditional characters replaced, letter by letter. */
export function simplify(text: string, variants: ReadonlyMap<string, string>): string {
  return text.replace(HAN, (one) => variants.get(one) ?? one);
}

/**
 * Folds one line of a memo, or several that read on, with `\n` between them.
 *
 * @param variants traditional characters and the simplified ones that they are read as
 */
export function foldLine(raw: string, variants: ReadonlyMap<string, string>): FoldedLine {
  const plain = simplify(raw, variants).replace(NOTE_MARK, (marks) => ' '.repeat(marks.length));
  const { folded, map } = fold(plain);
  const rawStart = (index: number) => map[index] ?? raw.length;
  const rawEnd = (index: number) => {
    if (index <= 0) return 0;
    const last = map[index - 1] ?? raw.length;
    const code = raw.codePointAt(last) ?? 0;
    return Math.min(raw.length, last + (code > 0xffff ? 2 : 1));
  };
  const toFolded = (rawIndex: number) => {
    let low = 0;
    let high = folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((map[middle] ?? raw.length) < rawIndex) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    raw,
    plain,
    folded,
    rawStart,
    rawEnd,
    toFolded,
    written: (start, end) => unbroken(raw.slice(rawStart(start), rawEnd(end))),
    quoteStarts: new Set(
      [...raw.matchAll(/[“「『〝‘"＂]/g)].map(({ index }) => toFolded(index + 1)),
    ),
    lineStarts: new Set([0, ...[...raw.matchAll(/\n/g)].map(({ index }) => toFolded(index + 1))]),
  };
}
