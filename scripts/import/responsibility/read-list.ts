import { deadlinesOfCell } from '../time/deadlines-of-cell.ts';
import {
  FIELD_LABEL,
  LEAD_IN,
  MANNER,
  OTHERS,
  TIME_LABEL,
  UNIT_LABEL,
  VERBS,
} from './role-words.ts';
import { looksLikeUnit, splitUnits, type Stretch } from './unit-list.ts';

/** A unit with the role word that the source uses. */
export interface UnitPart extends Stretch {
  printed: string;
  role: string;
}

/** Words with the label that they are printed under (责任人：…). */
export interface LabelledPart extends Stretch {
  header: string;
  printed: string;
}

/** What a printed list says; all offsets are those of the text it was read from. */
export interface UnitListReading {
  parts: UnitPart[];
  /** Time limits as printed (2024年12月); `deadlinesOfCell` reads them. */
  deadlines: (Stretch & { printed: string })[];
  fields: LabelledPart[];
  /** Role words, verbs, 按职责分工, 等部门: what is printed between the units and is no separator. */
  words: Stretch[];
}

const LABEL = new RegExp(
  `(?<=^|[；;，,。、\\s])(?:(?<unit>${UNIT_LABEL})|(?<time>${TIME_LABEL})|(?<field>${FIELD_LABEL}))\\s*[:：]`,
  'gu',
);
/** In a cell of units any word before a colon is a role: 局内: 条法司. */
const ANY_LABEL = /(?<=^|[；;，,。、\s])(?<unit>[\p{Script=Han}]{2,6})\s*[:：]/gu;

const CHAIN = `(?:${MANNER})*(?:${VERBS.join('|')})+(?:工作|有关工作|相关工作|此项工作)?`;
/** A verb ends a list of units, or 会同 goes on after it. */
const VERB = new RegExp(
  `(?<chain>${CHAIN}|(?:${MANNER})+)(?=$|[，,；;、。\\s]|会同|并会同|联合)`,
  'gu',
);
const FIRST_VERB = new RegExp(VERBS.join('|'), 'u');
const WITH = /并?会同/u;
const OPENING = new RegExp(`^[、，,；;。\\s]*(?:${LEAD_IN})?`, 'u');
const CLOSING = new RegExp(`(?:${OTHERS})?[、，,；;。.\\s]*$`, 'u');
const TAIL_MANNER = new RegExp(`(?:${MANNER})+$`, 'u');

/** A cell that says that there is nothing: —, /, 无. */
const BLANK = /^[\s—－/／-]*无?$/u;

/** Whether a clause is a time limit: 2024年底前完成, 长期坚持. */
function isTime(clause: string): boolean {
  const found = deadlinesOfCell(clause, null);
  const dated = found.some(({ note }) => note !== '没有从这几个字读出日期');
  return (
    found.length > 0 &&
    dated &&
    /^(?:于|在|力争|确保)?\s?[\d一二三四五六七八九十年每上下第今本长持常按全定适]/u.test(clause)
  );
}

/** Whether words may be a name at all: no colon or stop, brackets in pairs. */
function isName(printed: string): boolean {
  const opened = printed.match(/[（(]/gu)?.length ?? 0;
  const closed = printed.match(/[）)]/gu)?.length ?? 0;
  return opened === closed && !/[：:。！？“”《》]/u.test(printed) && printed.length <= 60;
}

/** Collects what a list says; `at` is where the piece stands in the whole text. */
class ListReader {
  readonly reading: UnitListReading = { parts: [], deadlines: [], fields: [], words: [] };
  understood = true;

  word(from: number, to: number): void {
    if (to > from) this.reading.words.push({ from, to });
  }

  /** A list of units without a verb: separators and 由 before it, 等部门 behind it. */
  units(text: string, at: number, role: string | null, strict: boolean): void {
    const opening = OPENING.exec(text)?.[0].length ?? 0;
    const lead = /(?:由|其中)$/u.exec(text.slice(0, opening));
    if (lead !== null) this.word(at + lead.index, at + opening);
    let end = CLOSING.exec(text)?.index ?? text.length;
    const closing = new RegExp(`^${OTHERS}`, 'u').exec(text.slice(end));
    if (closing !== null) this.word(at + end, at + end + closing[0].length);
    const manner = TAIL_MANNER.exec(text.slice(opening, end));
    if (manner !== null) {
      this.word(at + opening + manner.index, at + end);
      end = opening + manner.index;
    }
    const list = text.slice(opening, Math.max(opening, end));
    for (const unit of splitUnits(list)) {
      const from = at + opening + unit.from;
      const part = { printed: unit.printed, from, to: from + unit.printed.length };
      if (isTime(unit.printed)) this.reading.deadlines.push(part);
      else if (role === null || !isName(unit.printed) || (strict && !looksLikeUnit(unit.printed)))
        this.understood = false;
      else this.reading.parts.push({ ...part, role });
    }
  }

  /** X会同Y before a verb: X has the verb's role, Y is with it. */
  group(text: string, at: number, role: string, strict: boolean): void {
    const joint = WITH.exec(text);
    if (joint === null) {
      this.units(text, at, role, strict);
      return;
    }
    const [from, to] = [joint.index, joint.index + joint[0].length];
    this.units(text.slice(0, from), at, role, strict);
    this.word(at + from, at + to);
    this.units(text.slice(to), at + to, '会同', strict);
  }

  /** What stands under one label, or without: lists with verbs behind them, then a list without. */
  clause(text: string, at: number, role: string | null, strict: boolean): void {
    let start = 0;
    for (const match of text.matchAll(VERB)) {
      const to = match.index + match[0].length;
      const verb = FIRST_VERB.exec(match[0])?.[0] ?? null;
      const list = text.slice(start, match.index);
      // A verb without a list before it (2024年底前完成) is none.
      if (
        list.replace(OPENING, '').trim() === '' ||
        isTime(text.slice(start, to).replace(OPENING, ''))
      )
        continue;
      const said =
        role !== null && (verb === null || verb === '负责' || verb === '落实') ? role : verb;
      if (said === null) continue;
      this.group(list, at + start, said, strict);
      this.word(at + match.index, at + to);
      start = to;
    }
    const rest = text.slice(start);
    if (rest.replace(/[、，,；;。.\s]/gu, '') === '') return;
    if (role === null && WITH.test(rest)) this.group(rest, at + start, '会同', strict);
    else if (role !== null) this.group(rest, at + start, role, strict);
    else this.units(rest, at + start, null, strict);
  }
}

/**
 * Reads a printed list of units: `牵头单位：甲；配合单位：乙、丙；完成时限：2024年12月`, `甲牵头，乙、丙配合`,
 * `由甲会同乙负责`. Null when a part of it is not understood.
 *
 * @param role the role of units before any role word (that of a cell's header); null where there is none
 */
export function readUnitList(text: string, role: string | null): UnitListReading | null {
  const reader = new ListReader();
  if (role !== null && BLANK.test(text)) return reader.reading;
  const labels = [...text.matchAll(LABEL)];
  const marks = labels.length > 0 || role === null ? labels : [...text.matchAll(ANY_LABEL)];
  reader.clause(text.slice(0, marks[0]?.index ?? text.length), 0, role, role === null);
  marks.forEach((mark, index) => {
    const from = mark.index + mark[0].length;
    const to = marks[index + 1]?.index ?? text.length;
    reader.word(mark.index, from);
    const content = text.slice(from, to);
    const printed = content.replace(/^[\s]+|[；;，,。\s]+$/gu, '');
    const start = from + content.indexOf(printed);
    const part = { printed, from: start, to: start + printed.length };
    const { unit, time, field } = mark.groups ?? {};
    if (unit !== undefined) reader.clause(content, from, unit.replace(/\s+/gu, ''), false);
    else if (printed === '') reader.understood = false;
    else if (time !== undefined) reader.reading.deadlines.push(part);
    else reader.reading.fields.push({ ...part, header: field ?? '' });
  });
  const { reading } = reader;
  const empty = reading.parts.length + reading.deadlines.length + reading.fields.length === 0;
  return reader.understood && !empty ? reading : null;
}
