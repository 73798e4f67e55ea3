import type { JoinedLine } from './join-lines.ts';
import type { LineFinding, MemoFinding, Place } from '../corpus/finding.ts';

/** The stretches of the file's lines that a stretch of a joined line covers. */
function placesOf(
  { text, starts, first, pieces }: JoinedLine,
  start: number,
  end: number,
): Place[] {
  if (pieces) {
    return pieces.flatMap((piece) => {
      const from = Math.max(start, piece.at);
      const till = Math.min(end, piece.at + piece.length);
      const by = piece.start - piece.at;
      return from < till ? [{ line: piece.line, start: from + by, end: till + by }] : [];
    });
  }
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const till = Math.min(end, next === undefined ? text.length : next - 1);
    const at = Math.max(start, from);
    const words = text.slice(at, till);
    // Blanks at a break belong to nobody's words.
    const lead = at === from && at > start ? words.length - words.trimStart().length : 0;
    const trail = till < end ? words.length - words.trimEnd().length : 0;
    if (at + lead >= till - trail) return [];
    return [{ line: first + index, start: at + lead - from, end: till - trail - from }];
  });
}

/** The 1-based number of the line that an offset of a joined line stands in. */
export function lineAt({ starts, first, pieces }: JoinedLine, offset: number): number {
  const piece = pieces?.find(({ at, length }) => at <= offset && offset < at + length);
  if (pieces) return piece?.line ?? first;
  let index = starts.length - 1;
  while (index > 0 && (starts[index] ?? 0) > offset) index -= 1;
  return first + index;
}

/**
 * Counts columns in characters, each line once from its start on: findings come in the order of the memo,
 * so that a long line is not counted anew for each.
 */
export function columnCounter(lines: readonly string[]): (place: Place) => number {
  let last = { line: 0, start: 0, count: 0 };
  return ({ line, start }) => {
    const from = last.line === line && last.start <= start ? last : { line, start: 0, count: 0 };
    const more = [...(lines[line - 1] ?? '').slice(from.start, start)].length;
    last = { line, start, count: from.count + more };
    return last.count + 1;
  };
}

/** Puts a finding of a joined line where the lines of the file have it. */
export function placeFinding(
  joined: JoinedLine,
  finding: LineFinding,
  columnOf: (place: Place) => number,
): MemoFinding {
  const { start, end, parts, fixes, records, verdict, detail, unresolved } = finding;
  const places = placesOf(joined, start, end);
  const written = ({ line, start: from, end: till }: Place) => {
    const piece = joined.pieces?.find((one) => one.line === line && one.start <= from);
    if (piece)
      return joined.text.slice(piece.at + from - piece.start, piece.at + till - piece.start);
    const offset = joined.starts[line - joined.first] ?? 0;
    return joined.text.slice(offset + from, offset + till);
  };
  const [place = { line: joined.first, start: 0, end: 0 }] = places;
  return {
    text: places.map(written).join(''),
    line: place.line,
    column: columnOf(place),
    records,
    verdict,
    detail,
    places,
    // What lies across a break is for the writer's own hand.
    fixes: fixes.flatMap((fix) => {
      const found = placesOf(joined, fix.start, fix.end);
      const [only] = found;
      return only && found.length === 1 ? [{ ...fix, ...only }] : [];
    }),
    parts: parts.flatMap(({ record, ...part }) =>
      placesOf(joined, part.start, part.end).map((one) => ({ ...one, record })),
    ),
    unresolved,
  };
}
