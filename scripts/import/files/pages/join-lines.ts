import { ENDS_SENTENCE, joinPieces, OPENS_PARAGRAPH } from '../write-text.ts';
import { roomFor } from './page-lines.ts';
import type { PageLine } from './page.ts';

/** The margins between which the text of a document is set. */
export interface Measure {
  left: number;
  right: number;
  /** The size in which most of it is set. */
  size: number;
}

/** A first line is set in by two characters; anything from here on counts as set in. */
const INDENT = 1.2;
/** Type that differs by more is of another size. */
const SAME_SIZE = 0.08;
/** Lines further apart than this, in sizes, are parted by a blank line. */
const FAR = 2.6;

/** The margins of all pages: the leftmost and rightmost ends that several lines share. */
export function measureOf(lines: readonly PageLine[], pageWidth: number): Measure {
  const lefts = lines.map(({ x }) => x).sort((a, b) => a - b);
  const rights = lines.map(({ end }) => end).sort((a, b) => b - a);
  const left = lefts[Math.floor(lefts.length * 0.05)] ?? 0;
  const widest = rights[Math.floor(rights.length * 0.02)] ?? pageWidth;
  // Where nothing reaches the margin opposite the left one, no line is full.
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  const size = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return { left, size, right: Math.max(widest, pageWidth - left - pageWidth * 0.08) };
}

/** Type larger than that of the text by this much is a title's. */
const TITLE = 1.15;

const sameSize = (a: PageLine, b: PageLine): boolean =>
  Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);

function isCentred({ x, end, size }: PageLine, { left, right }: Measure): boolean {
  const before = x - left;
  const after = right - end;
  return before > INDENT * size && Math.abs(before - after) < 3 * size;
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(
  before: PageLine,
  next: PageLine,
  measure: Measure,
  hasIndents: boolean,
): boolean {
  const isFar = next.y - before.y > FAR * Math.max(before.size, next.size);
  if (!sameSize(before, next) || isFar) return false;
  const isTitle = before.size > measure.size * TITLE;
  if (isTitle || (isCentred(before, measure) && isCentred(next, measure)))
    return !ENDS_SENTENCE.test(before.text) && !OPENS_PARAGRAPH.test(next.text);
  const isFull = before.end >= measure.right - (roomFor(next.text) + 1) * before.size;
  const isSetIn = next.x > measure.left + INDENT * next.size;
  if (!isFull || OPENS_PARAGRAPH.test(next.text)) return false;
  if (isSetIn) return false;
  return hasIndents || !/[。！？]$/u.test(before.text) || next.end >= measure.right - 2 * next.size;
}

/** Joins lines to paragraphs: a full line goes on in the next, unless that is set in or begins with a number. */
export function joinLines(lines: readonly PageLine[], measure: Measure): string[] {
  const setIn = lines.filter((line) => {
    const depth = (line.x - measure.left) / line.size;
    return depth > INDENT && depth < 3;
  });
  const hasIndents = setIn.length >= lines.length * 0.15;
  const paragraphs: string[] = [];
  let before: PageLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    // The next page begins at its top: it is as far above as the last line was below.
    const previous =
      before !== null && line.y < before.y ? { ...before, y: line.y - line.size } : before;
    if (last !== undefined && previous !== null && continues(previous, line, measure, hasIndents))
      paragraphs[paragraphs.length - 1] = joinPieces(last, line.text);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}
