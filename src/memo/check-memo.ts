import { checkLine } from './check-line.ts';
import type { Corpus } from './corpus/corpus.ts';
import { simplify } from './find/fold-line.ts';
import { joinLines, singleLines } from './read/join-lines.ts';
import { lineAt, placeFinding } from './read/place-finding.ts';
import { startSession } from './corpus/session.ts';
import type { LineFinding, MemoFinding } from './corpus/finding.ts';

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

/**
 * Checks a memo line by line, giving each line's findings as soon as they are known, so that a page
 * can work in slices. Lines, columns and offsets are those of the file.
 *
 * @param wrapped a sentence may go on in the next line, as in a text file; a paragraph of a .docx ends
 */
export function* checkLines(
  lines: readonly string[],
  corpus: Corpus,
  wrapped = false,
): Generator<MemoFinding[]> {
  const session = startSession(corpus);
  const joins = () =>
    joinLines(
      lines,
      lines.map((line) => simplify(line, corpus.variants)),
    );
  for (const joined of wrapped ? joins() : singleLines(lines)) {
    const starts = cuts(joined.text);
    yield starts.flatMap((from, index) =>
      checkLine(session, joined.text.slice(from, starts[index + 1]), (offset) =>
        lineAt(joined, offset + from),
      ).map((finding) => placeFinding(joined, moved(finding, from))),
    );
  }
}

/** A finding of a piece of a line, as one of the line. */
function moved(finding: LineFinding, by: number): LineFinding {
  const move = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return { ...move(finding), parts: finding.parts.map(move) };
}

/** Checks a whole memo, given as its lines or paragraphs; see {@link checkLines}. */
export function checkMemo(
  lines: readonly string[],
  corpus: Corpus,
  wrapped = false,
): MemoFinding[] {
  return [...checkLines(lines, corpus, wrapped)].flat();
}
