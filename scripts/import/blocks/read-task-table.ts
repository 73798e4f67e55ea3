import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decisions } from '../editorial/decisions.ts';
import { textOf, trimPassage, type Span } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import {
  emptyDraft,
  type Draft,
  type Reading,
  REPORTED,
  type SectionDraft,
  type SetAside,
  type UnitList,
} from '../records/draft.ts';
import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import { readTaskRows, type RowItem, type TaskRow } from './task-rows.ts';

/** A heading of the table and the tasks that it covers; `to` is open when the next heading ends it. */
interface Scope {
  span: Span;
  text: string;
  rank: 1 | 2;
  from: number;
  to: number;
}

const FIRST_RANK = /^([一二三四五六七八九十]+)、/u;

const sectionNumber = (text: string): number => parseNumeral(FIRST_RANK.exec(text)?.[1] ?? '') ?? 0;

/** The headings of all rows with the tasks that they cover, editors' decisions applied. */
function scopesOf(seed: Seed, rows: readonly TaskRow[], decisions: Decisions): Scope[] {
  const total = rows.flatMap(({ items }) => items).at(-1)?.order ?? 0;
  let next = 1;
  return rows.flatMap((row) => {
    const from = row.items[0]?.order ?? next;
    next = (row.items.at(-1)?.order ?? next - 1) + 1;
    return row.headings.map((span): Scope => {
      const text = textOf(seed, [span]);
      const index = decisions.headings.findIndex(
        (h) => h !== null && h.from <= span.from && h.to >= span.to,
      );
      const tasks = decisions.editorial.headings[index]?.tasks;
      return {
        span,
        text,
        rank: FIRST_RANK.test(text) ? 1 : 2,
        from: tasks?.[0] ?? from,
        to: tasks?.[1] ?? total,
      };
    });
  });
}

/** The headings in force for a task: the last of each rank that has begun and is not over. */
function headingsFor(scopes: readonly Scope[], order: number): Scope[] {
  const inForce = (rank: 1 | 2): Scope | undefined =>
    scopes
      .filter((s) => s.rank === rank && s.from <= order && order <= s.to)
      .sort((a, b) => a.from - b.from || a.span.from - b.span.from)
      .at(-1);
  const first = inForce(1);
  const second = inForce(2);
  if (first === undefined) return second ? [second] : [];
  // A new first rank ends the second; one that is only printed again on a new page does not.
  const began = scopes.filter(
    (s) => s.rank === 1 && sectionNumber(s.text) === sectionNumber(first.text),
  );
  const start = Math.min(...began.map((s) => s.from));
  return second && second.from >= start ? [first, second] : [first];
}

/** Which printed units of a row belong to which of its tasks, in the order of the tasks. */
function unitsOfRow(
  seed: Seed,
  row: TaskRow,
  decisions: Decisions,
  setAside: SetAside[],
  diagnostics: Diagnostic[],
): Map<number, UnitList> {
  const lists = new Map<number, UnitList>();
  if (row.units.length === 0) return lists;
  const decided = decisions.editorial.unitLists.find((list) => list.line === row.line.number);
  const tasks = decided?.tasks ?? row.items.map((item) => [item.order]);
  if (tasks.length !== row.units.length) {
    const place = { file: seed.file, line: row.line.number, column: 1 };
    const [message, hint] =
      row.items.length === 0
        ? [
            `这一行有 ${row.units.length} 个责任单位，没有认出任务的编号`,
            '编号印错或没有转换出来的，在 editorial.yaml 的 numbers 里写明；多印的单位用 setAside 搁置',
          ]
        : [
            `这一行有 ${row.items.length} 项任务、${row.units.length} 个责任单位，对不上`,
            '先看有没有编号没认出来；编号都在的，在 editorial.yaml 的 unitLists 里写明每个单位对应哪几项任务',
          ];
    diagnostics.push(errorAt('unit-count', place, message, hint));
    setAside.push(...row.units.map((span) => ({ span, ...REPORTED })));
    return lists;
  }
  const single = row.items.length === 1;
  row.units.forEach((span, index) => {
    tasks[index]?.forEach((order, position) => {
      lists.set(order, {
        passage: [span],
        basis: decided ? 'inferred' : single ? 'printed' : 'aligned',
        note:
          decided?.why ??
          (single
            ? ''
            : `一栏印 ${row.units.length} 个单位，与本行 ${row.items.length} 项任务依次对应`),
        shared: position > 0,
      });
    });
  });
  return lists;
}

/** Reads a table of numbered tasks with headings of two ranks and a column of responsible units. */
export function readTaskTable(
  seed: Seed,
  lines: readonly Line[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const { rows, setAside } = readTaskRows(seed, lines, decisions);
  const scopes = scopesOf(seed, rows, decisions);
  const units = new Map(
    rows.flatMap((row) => [...unitsOfRow(seed, row, decisions, setAside, diagnostics)]),
  );
  const sections: SectionDraft[] = [];
  for (const scope of scopes.filter((s) => s.rank === 1)) {
    const key = `s${sectionNumber(scope.text)}`;
    const known = sections.find((section) => section.key === key);
    if (known === undefined) sections.push({ key, depth: 1, parent: null, headings: [scope.text] });
    else if (!known.headings.includes(scope.text)) known.headings.push(scope.text);
  }
  const claimed = new Set<Scope>();
  const draftOf = (item: RowItem): Draft => {
    const draft = emptyDraft(`t${item.order}`, 'task');
    const headings = headingsFor(scopes, item.order);
    const own = scopes
      .filter((s) => s.from === item.order || headings.includes(s))
      .filter((s) => !claimed.has(s));
    own.forEach((scope) => claimed.add(scope));
    draft.number = item.number === null ? null : [item.number];
    draft.marks = [item.stop, ...own.map(({ span }) => span)];
    draft.headings = headings.map(({ text }) => text);
    draft.sections = headings.filter((s) => s.rank === 1).map((s) => `s${sectionNumber(s.text)}`);
    draft.paragraphs = [trimPassage(seed, item.text)];
    draft.units = [units.get(item.order) ?? []].flat();
    return draft;
  };
  const drafts = rows.flatMap((row) => row.items).map(draftOf);
  return { drafts, sections, setAside };
}
