import { fold } from '../../text/fold.ts';
import type { SeedLine } from './seed-passages.ts';

/** A stretch of a seed's line. */
export interface Stretch {
  text: string;
  /** Whether the record was read from it. */
  own: boolean;
}

/** A line of the seed in stretches. */
export interface MarkedLine {
  line: number;
  stretches: Stretch[];
}

/** Where a record takes up this much of its lines, telling it apart would only mark everything. */
const NEARLY_ALL = 0.8;

/** A piece of a paragraph that is shorter may stand anywhere and proves nothing. */
const SHORTEST_PIECE = 4;

/** The longest beginning of some words that stands in a text. */
function longestStart(words: string, text: string): number {
  let [known, unknown] = [0, words.length + 1];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (text.includes(words.slice(0, middle))) known = middle;
    else unknown = middle;
  }
  return known;
}

/**
 * Where a paragraph stands in a text, in one piece or, where the scan put a cell of another column
 * between its lines, in several, each after the one before where it can be.
 */
function piecesOf(paragraph: string, text: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let rest = paragraph;
  let after = 0;
  while (rest !== '') {
    const length = longestStart(rest, text);
    if (length === 0 || (length < SHORTEST_PIECE && length < paragraph.length)) {
      rest = rest.slice(1);
      continue;
    }
    const piece = rest.slice(0, length);
    const next = text.indexOf(piece, after);
    const from = next < 0 ? text.indexOf(piece) : next;
    pieces.push({ from, to: from + length });
    after = from + length;
    rest = rest.slice(length);
  }
  return pieces;
}

/**
 * Tells in the seed's lines what belongs to one record from what belongs to its neighbours: one line of
 * the annex holds ten tasks. What is printed is looked for as search does, so that neither the seed's
 * line breaks nor its blanks matter. Where the record is nearly all of it, nothing is told apart.
 *
 * @param printed the record's own paragraphs and other words
 */
export function ownWords(passages: readonly SeedLine[], printed: readonly string[]): MarkedLine[] {
  const whole = passages.map(({ text }) => text).join('\n');
  const { folded, map } = fold(whole);
  const own = new Uint8Array(whole.length);
  for (const words of printed) {
    for (const { from, to } of piecesOf(fold(words).folded, folded)) {
      own.fill(1, map[from], (map[to - 1] ?? 0) + 1);
    }
  }
  const share = own.reduce((sum, one) => sum + one, 0) / Math.max(1, whole.length);
  if (share === 0 || share >= NEARLY_ALL) own.fill(0);
  let start = 0;
  return passages.map(({ line, text }) => {
    const marks = own.subarray(start, start + text.length);
    start += text.length + 1;
    return { line, stretches: stretchesOf(text, marks) };
  });
}

function stretchesOf(text: string, marks: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[from]) continue;
    stretches.push({ text: text.slice(from, at), own: marks[from] === 1 });
    from = at;
  }
  return stretches;
}
