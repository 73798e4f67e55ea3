import { fold } from '../text/fold.ts';
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
    const wanted = fold(words).folded;
    const at = wanted === '' ? -1 : folded.indexOf(wanted);
    if (at < 0) continue;
    const last = map[at + wanted.length - 1] ?? 0;
    own.fill(1, map[at], last + 1);
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
