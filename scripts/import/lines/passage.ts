import { GAP } from '../../../src/model/vocabulary.ts';
import type { LineRange } from '../../../src/model/record.ts';
import { lineAt, type Seed } from './seed.ts';

/** A half-open range of UTF-16 offsets in a seed. */
export interface Span {
  from: number;
  to: number;
}

/** A place where the scan lost words; it prints as 〔缺〕 and takes no characters of the seed. */
export interface Gap {
  gap: true;
  /** Offset in the seed before which the words are missing. */
  at: number;
  /** The fragment beside which the editors noted the loss. */
  beside: Span;
  /** Whether a new measure, whose actor is lost too, begins here. */
  startsMeasure?: boolean;
}

/**
 * Printed text as pieces of the seed in reading order. Text is only ever made from passages, so a
 * record cannot show a character that the seed does not print.
 */
export type Passage = (Span | Gap)[];

/** Whether a piece is a gap. */
export function isGap(piece: Span | Gap): piece is Gap {
  return 'gap' in piece;
}

/** The spans of a passage, gaps left out. */
export function spansOf(passage: Passage): Span[] {
  return passage.filter((piece): piece is Span => !isGap(piece));
}

/** The printed text of a passage: line breaks joined, gaps as 〔缺〕, nothing else changed. */
export function textOf(seed: Seed, passage: Passage): string {
  return passage
    .map((piece) => (isGap(piece) ? GAP : seed.text.slice(piece.from, piece.to)))
    .join('');
}

/** Whether a character counts as blank: Unicode white space, no-break and ideographic blanks included. */
export function isBlank(character: string): boolean {
  return /^\s$/u.test(character);
}

/** A span without the blanks at its ends; empty at `from` when there is nothing else. */
export function trimSpan(seed: Seed, span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlank(seed.text.charAt(from))) from += 1;
  while (to > from && isBlank(seed.text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** A passage without blanks at its two ends and without empty pieces. */
export function trimPassage(seed: Seed, passage: Passage): Passage {
  const pieces = passage.filter((piece) => isGap(piece) || piece.to > piece.from);
  const trimEnd = (index: number, side: 'from' | 'to'): boolean => {
    const piece = pieces[index];
    if (piece === undefined || isGap(piece)) return false;
    const trimmed = trimSpan(seed, piece);
    pieces[index] =
      side === 'from' ? { ...piece, from: trimmed.from } : { ...piece, to: trimmed.to };
    return trimmed.to === trimmed.from;
  };
  while (pieces.length > 0 && trimEnd(0, 'from')) pieces.shift();
  while (pieces.length > 0 && trimEnd(pieces.length - 1, 'to')) pieces.pop();
  return pieces;
}

/**
 * Part of a passage by offsets into its text, as {@link textOf} gives it. A gap goes with the part
 * that holds its first character.
 */
export function slicePassage(passage: Passage, start: number, end = Infinity): Passage {
  const part: Passage = [];
  let at = 0;
  for (const piece of passage) {
    const length = isGap(piece) ? GAP.length : piece.to - piece.from;
    if (isGap(piece)) {
      if (at >= start && at < end) part.push(piece);
    } else {
      const from = Math.max(0, start - at);
      const to = Math.min(length, end - at);
      if (from < to) part.push({ from: piece.from + from, to: piece.from + to });
    }
    at += length;
  }
  return part;
}

/** The line ranges that a list of spans touches, in order; ranges parted by blank lines only are merged. */
export function linesOf(seed: Seed, spans: readonly Span[]): LineRange[] {
  const numbers = new Set<number>();
  for (const span of spans) {
    if (span.to <= span.from) continue;
    const last = lineAt(seed, span.to - 1).number;
    for (let n = lineAt(seed, span.from).number; n <= last; n += 1) numbers.add(n);
  }
  const ranges: LineRange[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const previous = ranges.at(-1);
    const between = previous ? seed.lines.slice(previous[1], n - 1) : [];
    if (previous && between.every((line) => line.text.trim() === '')) previous[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}
