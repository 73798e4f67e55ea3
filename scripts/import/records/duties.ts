import type { Role } from '../../../src/model/roles.ts';
import type { Kind, Level } from '../../../src/model/vocabulary.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import type { Deadline, Responsibility, TableField } from '../../../src/model/record.ts';
import { errorAt, type Place } from '../diagnostics/diagnostic.ts';
import { isGap, slicePassage, spansOf, textOf, type Passage } from '../lines/passage.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import { readUnitList, type UnitListReading } from '../responsibility/read-list.ts';
import { responsibilitiesWithin } from '../responsibility/read-responsibility.ts';
import type { Deadline as FoundDeadline } from '../time/dating.ts';
import { deadlinesOfCell } from '../time/deadlines-of-cell.ts';
import { findDeadlines } from '../time/find-deadlines.ts';
import type { CellDraft, Draft, UnitList } from './draft.ts';
import { opensRole, parseUnitList } from './parse-unit-list.ts';
import { resolveUnit, type UnitContext } from './resolve-units.ts';

/** What the duties of a record are read with. */
export type DutyContext = UnitContext;

/** Kinds without sentences: rows of figures. */
const WITHOUT_LIMITS: ReadonlySet<Kind> = new Set<Kind>(['indicator']);

/** Who has to do what a record says, and by when. */
export interface Duties {
  responsibilities: Responsibility[];
  deadlines: Deadline[];
  fields: TableField[];
  /** Brackets and cells of units as printed, a line each; null where there are none. */
  text: string | null;
}

/** The printed lines of a cell as one text. */
const textOfLines = (seed: Seed, lines: readonly Passage[]): string =>
  lines.map((line) => textOf(seed, line)).join('\n');

/** The lines of a bracket or cell. */
const linesOf = ({ lines, passage }: CellDraft): Passage[] => lines ?? [passage];

/** The role of units that a scanned table prints before any role word, by level of the document. */
const scannedRole = (level: Level): Role => (level === 'national' ? '局内' : '责任单位');

/** The length of the text of a passage. */
const lengthOf = (passage: Passage): number =>
  passage.reduce((sum, piece) => sum + (isGap(piece) ? GAP.length : piece.to - piece.from), 0);

/** Where an offset in the text of lines stands in the seed. */
function placeIn(seed: Seed, lines: readonly Passage[], offset: number): Place {
  let at = offset;
  const line = lines.find((one) => {
    const length = lengthOf(one);
    if (at <= length) return true;
    at -= length + 1;
    return false;
  });
  const spans = spansOf(slicePassage(line ?? [], at));
  const from = spans[0]?.from ?? spansOf(lines.flat())[0]?.from ?? 0;
  const { number, from: start } = lineAt(seed, from);
  return { file: seed.file, line: number, column: from - start + 1 };
}

/** A list of a damaged table: words cut between cells are joined, a cell with a role of its own is a line. */
function scannedText(seed: Seed, passage: Passage): string {
  return passage.reduce((text, piece) => {
    const next = textOf(seed, [piece]);
    return text !== '' && opensRole(next) ? `${text}\n${next}` : text + next;
  }, '');
}

/** The units of a damaged list; they carry no offsets of their own, so they are looked up in order. */
function readScanned(text: string, role: string): UnitListReading {
  let after = 0;
  const parts = parseUnitList(text, role).map(({ printed, role: own }) => {
    const from = Math.max(text.indexOf(printed, after), 0);
    after = from + printed.length;
    return { printed, role: own, from, to: after };
  });
  return { parts, deadlines: [], fields: [], words: [] };
}

/** A list with its text and what it says; null, and reported, where it is not understood. */
function readList(record: string, list: UnitList, { seed, level, diagnostics }: DutyContext) {
  const { passage } = list;
  if (list.role === undefined) {
    const reading = readScanned(textOf(seed, passage), scannedRole(level));
    return { text: scannedText(seed, passage), lines: [passage], reading };
  }
  const lines = linesOf(list);
  const text = textOfLines(seed, lines);
  const reading = readUnitList(text, list.role);
  if (reading === null)
    diagnostics.push(
      errorAt(
        'unit-unread',
        placeIn(seed, lines, 0),
        `${record} 的责任单位“${text.replaceAll('\n', '⏎')}”没有读懂`,
        '在 editorial.yaml 的 units 里逐个写明单位和角色（role）',
      ),
    );
  return { text, lines, reading };
}

const published = ({ printed, date, note, quote }: FoundDeadline): Deadline => ({
  printed,
  date,
  note,
  quote,
});

/** The units behind clauses of the text; who has been named in the same role is not named again. */
function dutiesWithin(
  record: string,
  draft: Draft,
  known: readonly Responsibility[],
  context: DutyContext,
): Responsibility[] {
  const seen = new Set(known.map(({ role, printed }) => `${role} ${printed}`));
  return draft.paragraphs.flatMap((paragraph) =>
    responsibilitiesWithin(textOf(context.seed, paragraph)).flatMap(({ parts }) =>
      parts.flatMap(({ printed, role, from }) => {
        if (seen.has(`${role} ${printed}`)) return [];
        seen.add(`${role} ${printed}`);
        const part = { printed, role, basis: 'printed' as const, note: '' };
        const place = (): Place => placeIn(context.seed, [paragraph], from);
        return resolveUnit(record, part, place, context);
      }),
    ),
  );
}

/**
 * Reads the duties of a record: units with the roles that the source prints, from brackets, cells and
 * clauses of the text; time limits from cells, brackets and sentences; the fields of its row.
 *
 * @param text the record's text, paragraphs parted by line breaks
 */
export function dutiesOf(record: string, draft: Draft, text: string, context: DutyContext): Duties {
  const { seed } = context;
  const year = draft.year ?? context.year;
  const responsibilities: Responsibility[] = [];
  const deadlines = WITHOUT_LIMITS.has(draft.kind) ? [] : findDeadlines(text, year).map(published);
  const fields: TableField[] = [];
  const lists = draft.units.map((list) => ({ list, ...readList(record, list, context) }));
  for (const { list, reading, lines, text: words } of lists) {
    if (reading === null) continue;
    const { basis, note } = list;
    for (const { printed, role, from } of reading.parts) {
      const place = (): Place => placeIn(seed, lines, from);
      responsibilities.push(resolveUnit(record, { printed, role, basis, note }, place, context));
    }
    for (const { printed } of reading.deadlines)
      deadlines.push(
        ...deadlinesOfCell(printed, year).map((one) => published({ ...one, quote: words })),
      );
    fields.push(...reading.fields.map(({ header, printed }) => ({ header, text: printed })));
  }
  responsibilities.push(...dutiesWithin(record, draft, responsibilities, context));
  for (const cell of draft.limits)
    deadlines.push(...deadlinesOfCell(textOfLines(seed, linesOf(cell)), year).map(published));
  fields.push(
    ...draft.fields.map((cell) => ({
      header: cell.header,
      text: textOfLines(seed, linesOf(cell)),
    })),
  );
  for (const { record: of, printed, unit, basis, role, why } of context.editorial.units)
    if (
      of === record &&
      role !== undefined &&
      !responsibilities.some((one) => one.printed === printed)
    )
      responsibilities.push({ unit, printed, role, basis, note: why });
  const printed = lists.map((one) => one.text).filter((one) => one !== '');
  return {
    responsibilities,
    deadlines,
    fields,
    text: printed.length > 0 ? printed.join('\n') : null,
  };
}
