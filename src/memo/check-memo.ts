import { checkLine } from './check-line.ts';
import type { Corpus } from './corpus/corpus.ts';
import { simplify } from './find/fold-line.ts';
import type { CellPlace } from './docx/paragraph.ts';
import { taskNumber } from './find/tokens.ts';
import { isQuoted } from './judge/judge-quote.ts';
import { resolveItem } from './judge/resolve-item.ts';
import { joinLines, singleLines, type JoinedLine } from './read/join-lines.ts';
import { tableRows } from './read/table-rows.ts';
import { columnCounter, lineAt, placeFinding } from './read/place-finding.ts';
import { startSession } from './corpus/session.ts';
import type { LineFinding, MemoFinding } from './corpus/finding.ts';

/** A longer line is cut after a sentence, so that no pattern ever looks at megabytes at once. */
const LONGEST_LINE = 4000;

/** Fewer letters of a cell are found in too many texts. */
const SHORTEST_WORDS = 4;

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
 * @param cells of a .docx the cell of a table that each line stands in
 */
export function* checkLines(
  lines: readonly string[],
  corpus: Corpus,
  wrapped = false,
  cells: readonly (CellPlace | null)[] | null = null,
): Generator<MemoFinding[]> {
  const session = startSession(corpus);
  const { rows, taken } = tableRows(lines, cells, (value, words) => isTask(corpus, value, words));
  const prose = lines.map((line, index) => (taken.has(index) ? '' : line));
  const joins = () =>
    joinLines(
      prose,
      prose.map((line) => simplify(line, corpus.variants)),
    );
  const columnOf = columnCounter(lines);
  const check = (joined: JoinedLine, words: string): MemoFinding[] => {
    const starts = cuts(joined.text);
    return starts.flatMap((from, index) =>
      checkLine(
        session,
        joined.text.slice(from, starts[index + 1]),
        (offset) => lineAt(joined, offset + from),
        words,
      ).map((finding) => placeFinding(joined, moved(finding, from), columnOf)),
    );
  };
  for (const joined of wrapped ? joins() : singleLines(prose)) {
    const row = rows.get(joined.first - 1);
    yield row ? check(row, row.words) : check(joined, '');
  }
}

/** Whether words are those of the task with this number in one of our documents. */
function isTask(corpus: Corpus, value: number, words: string): boolean {
  if (words.trim().length < SHORTEST_WORDS) return false;
  const item = taskNumber(value);
  return corpus.documents.some((document) =>
    resolveItem(document, item, false)
      .options.flatMap(({ parts }) => parts.flatMap(({ ids }) => ids))
      .some((id) => isQuoted(corpus, id, words)),
  );
}

/** A finding of a piece of a line, as one of the line. */
function moved(finding: LineFinding, by: number): LineFinding {
  const move = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return {
    ...move(finding),
    parts: finding.parts.map(move),
    fixes: finding.fixes.map(move),
  };
}

/** Checks a whole memo, given as its lines or paragraphs; see {@link checkLines}. */
export function checkMemo(
  lines: readonly string[],
  corpus: Corpus,
  wrapped = false,
  cells: readonly (CellPlace | null)[] | null = null,
): MemoFinding[] {
  return [...checkLines(lines, corpus, wrapped, cells)].flat();
}
