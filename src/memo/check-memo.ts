import { checkLine } from './check-line.ts';
import type { Corpus } from './corpus.ts';
import { startSession } from './session.ts';
import type { MemoFinding } from './types.ts';

/** A longer line is cut after a sentence, so that no pattern ever looks at megabytes at once. */
const LONGEST_LINE = 4000;

/** The offsets at which the pieces of a line start. */
function cuts(raw: string): number[] {
  const starts = [0];
  let from = 0;
  while (raw.length - from > LONGEST_LINE) {
    const piece = raw.slice(from, from + LONGEST_LINE);
    const stop = Math.max(...['。', '；', ';', '！', '？'].map((one) => piece.lastIndexOf(one)));
    from += stop > 0 ? stop + 1 : LONGEST_LINE;
    starts.push(from);
  }
  return starts;
}

/** Gives the 1-based column, in code points, of offsets that come in ascending order. */
function columns(raw: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(raw)) return (offset) => offset + 1;
  let at = 0;
  let count = 0;
  return (offset) => {
    count += [...raw.slice(at, offset)].length;
    at = offset;
    return count + 1;
  };
}

/**
 * Checks a memo line by line, giving each line's findings as soon as they are known, so that a page
 * can work in slices. Offsets and columns are those of the whole line.
 */
export function* checkLines(lines: Iterable<string>, corpus: Corpus): Generator<MemoFinding[]> {
  const session = startSession(corpus);
  let number = 0;
  for (const raw of lines) {
    number += 1;
    const starts = cuts(raw);
    const column = columns(raw);
    yield starts.flatMap((from, index) => {
      const findings = checkLine(session, raw.slice(from, starts[index + 1]), number);
      return findings.map((finding) => ({
        ...finding,
        start: finding.start + from,
        end: finding.end + from,
        column: column(finding.start + from),
        parts: finding.parts.map((part) => ({
          ...part,
          start: part.start + from,
          end: part.end + from,
        })),
      }));
    });
  }
}

/** Checks a whole memo, given as its lines or paragraphs. */
export function checkMemo(lines: Iterable<string>, corpus: Corpus): MemoFinding[] {
  return [...checkLines(lines, corpus)].flat();
}
