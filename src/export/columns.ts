import { basisName } from '../model/basis-name.ts';
import { roleClass, type RoleClass } from '../model/roles.ts';
import { citedTitle, closedTitle } from '../text/cited-title.ts';
import type { ListedTask, ListedUnit } from './task-list.ts';
import { NO_UPPER } from './upper-sources.ts';

/** What stands in a cell for a unit where the source prints none. */
export const NO_UNIT = '（原文未印）';

/** A column of a list: its heading, its width in characters, its content. */
export interface Column<Row> {
  heading: string;
  width: number;
  value: (row: Row) => string;
  /** Whether the cell leads to the task's page. */
  linked?: boolean;
}

/** One row a task and unit; a task without a printed unit has one row with an empty part. */
export interface AssignmentRow {
  task: ListedTask;
  unit: ListedUnit | null;
}

/** The rows of the first sheet. */
export function assignmentRows(tasks: ListedTask[]): AssignmentRow[] {
  return tasks.flatMap((task): AssignmentRow[] =>
    task.rows.length === 0 ? [{ task, unit: null }] : task.rows.map((unit) => ({ task, unit })),
  );
}

/** 甲; where its own cell does not print it 甲（编者推定）. */
function unitInWords({ name, basis }: ListedUnit): string {
  return basis === 'printed' ? name : `${name}（${basisName[basis]}）`;
}

/** 责任单位：甲、乙（编者推定）；配合单位：丙 */
export function unitsInWords(units: ListedUnit[]): string {
  const roles = [...new Set(units.map((unit) => unit.role))];
  return roles
    .map((role) => {
      const names = units.filter((unit) => unit.role === role).map(unitInWords);
      return `${role}：${names.join('、')}`;
    })
    .join('；');
}

/** What stands in a cell where the record prints no time. */
export const NO_TIME = '（没有写时限）';

/** Kinds of part that help; all others answer for the matter. */
const HELPING: ReadonlySet<RoleClass> = new Set(['support', 'participate', 'guide']);

/** The units that answer for a task, or those that help, each under the word that the source prints. */
function unitsOf({ units }: ListedTask, helping: boolean): string {
  return unitsInWords(units.filter(({ role }) => HELPING.has(roleClass(role)) === helping));
}

/** 2022年底前; where the record prints none, that. */
export function timesInWords({ deadlines }: ListedTask): string {
  return deadlines.length === 0 ? NO_TIME : deadlines.join('；');
}

/** The upper sources, one a line; where none was found, that. */
export function upperInWords({ upper }: ListedTask): string {
  return upper.length === 0 ? NO_UPPER : upper.join('\n');
}

/** The text as printed, and what its row prints in columns of no other place. */
function printedText({ text, cells }: ListedTask): string {
  return [text, ...cells].join('\n');
}

const taskColumns: Column<ListedTask>[] = [
  { heading: '文件', width: 16, value: (task) => task.documentTitle },
  { heading: '发文字号', width: 12, value: (task) => task.documentNumber ?? '' },
  { heading: '编号', width: 10, value: (task) => task.place, linked: true },
  { heading: '所在部分', width: 14, value: (task) => task.section.join(' / ') },
  { heading: '标题', width: 14, value: (task) => task.title ?? '' },
  { heading: '原文', width: 44, value: printedText },
];

const timeColumn: Column<ListedTask> = { heading: '完成时限', width: 14, value: timesInWords };
const upperColumn: Column<ListedTask> = { heading: '上级出处', width: 26, value: upperInWords };

/** Left empty: the office writes here, and no source prints how far a task is. */
const OWN_COLUMNS = ['进展', '备注'].map((heading) => ({ heading, width: 14, value: () => '' }));

/** What every list says of a task beside its text and units. */
const SHARED_COLUMNS = [timeColumn, upperColumn, ...OWN_COLUMNS];

/** The text stands as the source prints it: where it is damaged or doubtful, this says so. */
const notesColumn: Column<ListedTask> = {
  heading: '本站校勘',
  width: 20,
  value: (task) => task.notes.join('\n'),
};

const urlColumn: Column<ListedTask> = {
  heading: '永久地址',
  width: 18,
  value: (task) => task.url,
  linked: true,
};

/** A column of tasks, read from a task and unit. */
function ofTask(column: Column<ListedTask>): Column<AssignmentRow> {
  return { ...column, value: ({ task }) => column.value(task) };
}

/** Columns of the sheet with one row a task and unit, and of the .csv. */
export const assignmentColumns: Column<AssignmentRow>[] = [
  ...taskColumns.map(ofTask),
  { heading: '单位', width: 14, value: ({ unit }) => unit?.name ?? NO_UNIT },
  { heading: '角色', width: 8, value: ({ unit }) => unit?.role ?? '' },
  { heading: '依据', width: 9, value: ({ unit }) => (unit ? basisName[unit.basis] : '') },
  { heading: '原文用字', width: 12, value: ({ unit }) => unit?.printed ?? '' },
  { heading: '说明', width: 14, value: ({ unit }) => unit?.note ?? '' },
  ...[...SHARED_COLUMNS, notesColumn, urlColumn].map(ofTask),
];

/** Columns of the sheet with one row a task, which the office goes on with; numbers go before them. */
export const wholeTaskColumns: Column<ListedTask>[] = [
  { heading: '编号', width: 10, value: (task) => task.place, linked: true },
  {
    heading: '任务',
    width: 60,
    value: (task) => [...(task.title === null ? [] : [task.title]), printedText(task)].join('\n'),
  },
  {
    heading: '牵头/责任单位',
    width: 20,
    value: (task) => (task.units.length === 0 ? NO_UNIT : unitsOf(task, false)),
  },
  { heading: '配合单位', width: 18, value: (task) => unitsOf(task, true) },
  ...SHARED_COLUMNS,
  {
    heading: '出处',
    width: 22,
    value: (task) => citedTitle(closedTitle(task.documentTitle), task.documentNumber),
  },
  notesColumn,
  urlColumn,
];
