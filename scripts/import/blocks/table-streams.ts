import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Column, Decisions } from '../editorial/decisions.ts';
import { findMarkup, without } from '../lines/markup.ts';
import { spansOf, textOf, trimPassage, trimSpan, type Gap, type Span } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import { REPORTED, type SetAside } from '../records/draft.ts';

/** The columns of a measure table, each as fragments in reading order. */
export interface TableStreams {
  tasks: (Span | Gap)[];
  measures: (Span | Gap)[];
  units: (Span | Gap)[];
  /** Each as its pieces: what conversion left in it is cut out. */
  headings: Span[][];
  setAside: SetAside[];
}

/** 三、提升知识产权创造质量, in whichever column it fell. */
const HEADING = /^[一二三四五六七八九十]+、[^。]+$/u;

/** The words of the header over each column. */
const HEADER_WORDS: Readonly<Record<string, Column>> = {
  任务清单: 'tasks',
  落实举措: 'measures',
  责任部门: 'units',
};

const offsetOf = (piece: Span | Gap): number => ('gap' in piece ? piece.at : piece.from);

function headerOf(line: Line): (Column | null)[] | null {
  const words = line.text.split('\t').map((cell) => cell.trim());
  const columns = words.map((word) => HEADER_WORDS[word] ?? null);
  return columns.filter((c) => c !== null).length >= 2 ? columns : null;
}

/** The pieces of a cell after the editors' hand: what was set aside or moved is cut out. */
function piecesOf(seed: Seed, cell: Span, decisions: Decisions): Span[] {
  const holes = [...decisions.setAside.map(({ span }) => span), ...decisions.moves];
  // Cutting at gaps too lets a gap find its place between two pieces.
  const cuts = decisions.gaps.map(({ at }) => at).filter((at) => at > cell.from && at < cell.to);
  // A blank beside what was cut out parted the two columns and is not the print's.
  const cut = holes.some((hole) => hole.from < cell.to && hole.to > cell.from);
  return without(cell, holes)
    .map((span) => (cut ? trimSpan(seed, span) : span))
    .flatMap((span) => {
      const inner = cuts.filter((at) => at > span.from && at < span.to).sort((a, b) => a - b);
      const edges = [span.from, ...inner, span.to];
      return edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to }));
    })
    .filter((span) => {
      const trimmed = trimSpan(seed, span);
      return trimmed.to > trimmed.from;
    });
}

/** Which column a gap is in: that of the fragment beside which the editors put it. */
function columnOfGap(beside: Span, streams: TableStreams): Column | null {
  for (const column of ['tasks', 'measures', 'units'] as const) {
    const overlaps = streams[column].some(
      (piece) => !('gap' in piece) && piece.from < beside.to && piece.to > beside.from,
    );
    if (overlaps) return column;
  }
  return null;
}

/**
 * Sorts the cells of a measure table into three streams and the headings. Which column a cell is in
 * follows from the header of its page, or from the editors where a page has none.
 */
export function readStreams(
  seed: Seed,
  lines: readonly Line[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): TableStreams {
  const streams: TableStreams = { tasks: [], measures: [], units: [], headings: [], setAside: [] };
  let header: (Column | null)[] = [];
  for (const line of lines) {
    const found = headerOf(line);
    if (found !== null) {
      header = found;
      streams.setAside.push({ span: line, reason: 'table-header', why: '表头，每页重复' });
      continue;
    }
    const own = decisions.editorial.columns.find(
      ({ lines: [from, to] }) => from <= line.number && line.number <= to,
    );
    const columns: (Column | null)[] = own?.columns ?? header;
    let from = line.from;
    line.text.split('\t').forEach((cell, index) => {
      const span = { from, to: from + cell.length };
      from += cell.length + 1;
      const printed = without(span, findMarkup(line));
      const heading = spansOf(trimPassage(seed, printed));
      if (HEADING.test(textOf(seed, heading))) {
        streams.headings.push(heading);
        return;
      }
      const pieces = printed.flatMap((s) => piecesOf(seed, s, decisions));
      if (pieces.length === 0) return;
      const column = columns[index];
      if (column) streams[column].push(...pieces.map((piece) => edgeTrim(seed, piece, span)));
      else {
        streams.setAside.push(...pieces.map((piece) => ({ span: piece, ...REPORTED })));
        diagnostics.push(
          errorAt(
            'no-column',
            { file: seed.file, line: line.number, column: span.from - line.from + 1 },
            `表格里多出一栏：“${cell.trim()}”`,
            '在 editorial.yaml 的 setAside 或 moves 里写明它是什么',
          ),
        );
      }
    });
  }
  for (const move of decisions.moves) streams[move.column].push({ from: move.from, to: move.to });
  for (const gap of decisions.gaps) {
    const column = columnOfGap(gap.beside, streams);
    if (column !== null) streams[column].push(gap);
  }
  for (const column of ['tasks', 'measures', 'units'] as const)
    // At the same offset the gap comes first: it stands before the fragment that begins there.
    streams[column].sort(
      (a, b) => offsetOf(a) - offsetOf(b) || Number('gap' in b) - Number('gap' in a),
    );
  return streams;
}

/** Blanks at the edges of a cell are the table's; blanks inside it are the print's. */
function edgeTrim(seed: Seed, piece: Span, cell: Span): Span {
  const trimmed = trimSpan(seed, cell);
  return { from: Math.max(piece.from, trimmed.from), to: Math.min(piece.to, trimmed.to) };
}
