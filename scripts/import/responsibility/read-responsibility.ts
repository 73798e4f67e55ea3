import { readUnitList, type UnitListReading } from './read-list.ts';
import { FIELD_LABEL, SUSPECT, TIME_LABEL, UNIT_LABEL } from './role-words.ts';
import { looksLikeUnit, splitUnits, type Stretch } from './unit-list.ts';

/** The responsibility that ends a text, and what of the text it takes. */
export interface ResponsibilityReading extends UnitListReading {
  /** From the first bracket or label to the end of the text. */
  span: Stretch;
  /** What remains of the text: what stands before, and a stop after the bracket that ends its sentence. */
  rest: Stretch[];
  /** What stands between the brackets; the label and its list where there are none. */
  inner: Stretch[];
  /** Brackets and stops: printed, and shown neither as text nor as units. */
  marks: Stretch[];
}

/** A bracket or a labelled line that looks like responsibility and is not understood. */
export interface UnreadResponsibility extends Stretch {
  printed: string;
}

/** What the end of a text says: read, not understood, or nothing (null). */
export type ResponsibilityVerdict =
  | { kind: 'read'; reading: ResponsibilityReading }
  | { kind: 'unread'; unread: UnreadResponsibility }
  | null;

const PAIRS: Readonly<Record<string, string>> = {
  '）': '（(',
  ')': '（(',
  '】': '【',
  ']': '[［',
  '］': '[［',
};

/** Where a label may begin without a bracket. */
const BARE = new RegExp(
  `(?:^|(?<=[。；;！？”"）)\\s]))(?:${UNIT_LABEL}|${TIME_LABEL}|${FIELD_LABEL})\\s*[:：]`,
  'gu',
);
/** Brackets that define or refer: 以下简称牵头单位, 见附件. */
const DEFINES =
  /^(?:以下|下同|含|不含|包括|不包括|如|例如|见|详见|注|即|其中|原|自|此件|附|第[^（）()]{1,6}[条款项号章]|按(?!职责|照职|照分|分工)|指(?!导))/u;

/** The sentence before a bracket is over, or none stands before it: its heading has been taken off. */
const STOPPED = /(?:^|[。；;])\s*$/u;

/** Whether words are a list of offices and times without any role word: （市财政局、市审计局）. */
function looksLikeList(words: string): boolean {
  const units = splitUnits(words);
  return (
    units.length > 0 && units.every(({ printed }) => looksLikeUnit(printed) || /\d/u.test(printed))
  );
}

/** The bracket that closes at an offset, brackets within it counted; null when it was never opened. */
function bracketEndingAt(text: string, end: number): Stretch | null {
  if (PAIRS[text.charAt(end - 1)] === undefined) return null;
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const one = text.charAt(at);
    if (PAIRS[one] !== undefined) depth += 1;
    else if ('（([［【'.includes(one)) depth -= 1;
    if (depth === 0) return { from: at, to: end };
  }
  return null;
}

/** Moves a reading to where it stands in the whole text. */
function moved(reading: UnitListReading, by: number): UnitListReading {
  const move = <T extends Stretch>(one: T): T => ({ ...one, from: one.from + by, to: one.to + by });
  return {
    parts: reading.parts.map(move),
    deadlines: reading.deadlines.map(move),
    fields: reading.fields.map(move),
    words: reading.words.map(move),
  };
}

function emptyReading(end: Stretch): ResponsibilityReading {
  return {
    parts: [],
    deadlines: [],
    fields: [],
    words: [],
    span: end,
    rest: [],
    inner: [],
    marks: [],
  };
}

/** The offset after which only a stop and blanks stand. */
function endOf(text: string): number {
  return text.replace(/[。；;.\s]+$/u, '').length;
}

/** Adds a part of the text, read, before what has been read. */
function add(
  reading: ResponsibilityReading,
  list: UnitListReading,
  inner: Stretch,
  outer: Stretch,
): void {
  reading.parts.unshift(...list.parts);
  reading.deadlines.unshift(...list.deadlines);
  reading.fields.unshift(...list.fields);
  reading.words.unshift(...list.words);
  reading.inner.unshift(inner);
  const marks = [
    { from: outer.from, to: inner.from },
    { from: inner.to, to: outer.to },
  ];
  reading.marks.unshift(...marks.filter(({ from, to }) => to > from));
  reading.span = { from: outer.from, to: reading.span.to };
}

/** A label without brackets, from which on the text is a list: 登记一批。责任单位：省版权局 */
function readBare(text: string, end: number, reading: ResponsibilityReading): boolean {
  for (const match of text.slice(0, end).matchAll(BARE)) {
    const list = readUnitList(text.slice(match.index, end), null);
    if (list === null) continue;
    const span = { from: match.index, to: end };
    add(reading, moved(list, match.index), span, span);
    return true;
  }
  return false;
}

/**
 * Reads the responsibility that ends a paragraph, in brackets of any kind, in several of them, or after a
 * label without brackets; also a line that is nothing else.
 *
 * @example readResponsibility('培育一批。（省知识产权局牵头，省司法厅参与）')
 * // parts: 省知识产权局 牵头, 省司法厅 参与
 */
export function judgeResponsibility(text: string): ResponsibilityVerdict {
  const stop = endOf(text);
  const reading = emptyReading({ from: text.length, to: text.length });
  let end = stop;
  let unread: UnreadResponsibility | null = null;
  for (;;) {
    const bracket = bracketEndingAt(text, end);
    if (bracket === null) break;
    const inner = { from: bracket.from + 1, to: bracket.to - 1 };
    const words = text.slice(inner.from, inner.to);
    const list = DEFINES.test(words) ? null : readUnitList(words, null);
    if (list === null) {
      const stopped = STOPPED.test(text.slice(0, bracket.from));
      const listed =
        stopped && (looksLikeList(words) || /牵头|负责|配合|参与|会同|责任/u.test(words));
      if ((SUSPECT.test(words) || listed) && !DEFINES.test(words))
        unread = { ...bracket, printed: text.slice(bracket.from, bracket.to) };
      break;
    }
    add(reading, moved(list, inner.from), inner, bracket);
    end = text.slice(0, bracket.from).trimEnd().length;
  }
  if (reading.inner.length === 0 && !readBare(text, stop, reading) && unread === null) {
    const bare = [...text.slice(0, stop).matchAll(BARE)][0];
    if (bare !== undefined && SUSPECT.test(bare[0]))
      unread = { from: bare.index, to: stop, printed: text.slice(bare.index, stop) };
  }
  if (unread !== null) return { kind: 'unread', unread };
  if (reading.inner.length === 0) return null;
  const before = { from: 0, to: reading.span.from };
  reading.rest = before.to > 0 ? [before] : [];
  if (stop < text.length) {
    // 落实（省局负责）。: the stop is that of the sentence, unless it has one already.
    const ended = before.to === 0 || /[。；;！？：]\s*$/u.test(text.slice(0, before.to));
    (ended ? reading.marks : reading.rest).push({ from: stop, to: text.length });
  }
  return { kind: 'read', reading };
}

/** The responsibility that ends a text, or null when none does or it is not understood. */
export function readResponsibility(text: string): ResponsibilityReading | null {
  const verdict = judgeResponsibility(text);
  return verdict?.kind === 'read' ? verdict.reading : null;
}

/**
 * Brackets after a clause within a text: 推进甲事（省局负责），推进乙事（省厅负责）。 The last may end the text;
 * one after a whole sentence may be followed by the next: 培育专利。（省局负责）培育一批。
 */
const INNER =
  /(?:(?<=^|[。；;])[（(](?<after>[^（）()]*)[）)]|[（(](?<within>[^（）()]*)[）)](?=[，,；;。]|$))/gu;

/**
 * The responsibilities that are printed within a text, each behind its own clause. They stay in the text:
 * which words they end is for the reader to see.
 */
export function responsibilitiesWithin(text: string): UnitListReading[] {
  return [...text.matchAll(INNER)].flatMap((match) => {
    const words = match.groups?.after ?? match.groups?.within ?? '';
    const list = DEFINES.test(words) ? null : readUnitList(words, null);
    return list === null || list.parts.length === 0 ? [] : [moved(list, match.index + 1)];
  });
}

/**
 * Whether a line breaks off within its responsibility, so that the next line goes on with it:
 * （责任单位：省知识产权局、 or 责任单位：省知识产权局、.
 */
export function breaksOff(line: string): boolean {
  const open =
    line.lastIndexOf('（') > line.lastIndexOf('）') ||
    line.lastIndexOf('(') > line.lastIndexOf(')');
  const tail = line.slice(Math.max(line.lastIndexOf('（'), line.lastIndexOf('('), 0));
  if (open && (SUSPECT.test(tail) || /[:：、，,]\s*$/u.test(tail))) return true;
  return /[、，,:：]\s*$/u.test(line) && [...line.matchAll(BARE)].length > 0;
}
