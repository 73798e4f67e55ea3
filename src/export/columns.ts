import { basisName } from '../model/basis-name.ts';
import type { ListedTask, ListedUnit } from './task-list.ts';

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

const taskColumns: Column<ListedTask>[] = [
  { heading: '文件', width: 16, value: (task) => task.documentTitle },
  { heading: '发文字号', width: 12, value: (task) => task.documentNumber ?? '' },
  { heading: '编号', width: 10, value: (task) => task.place, linked: true },
  { heading: '所在部分', width: 14, value: (task) => task.section.join(' / ') },
  { heading: '标题', width: 14, value: (task) => task.title ?? '' },
  { heading: '原文', width: 44, value: (task) => task.text },
];

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

/** Columns of the sheet with one row a task and unit, and of the .csv. */
export const assignmentColumns: Column<AssignmentRow>[] = [
  ...taskColumns.map((column) => ({
    ...column,
    value: (row: AssignmentRow) => column.value(row.task),
  })),
  { heading: '单位', width: 14, value: ({ unit }) => unit?.name ?? NO_UNIT },
  { heading: '角色', width: 8, value: ({ unit }) => unit?.role ?? '' },
  { heading: '依据', width: 9, value: ({ unit }) => (unit ? basisName[unit.basis] : '') },
  { heading: '原文用字', width: 12, value: ({ unit }) => unit?.printed ?? '' },
  { heading: '说明', width: 14, value: ({ unit }) => unit?.note ?? '' },
  { ...notesColumn, value: (row) => notesColumn.value(row.task) },
  { ...urlColumn, value: (row) => urlColumn.value(row.task) },
];

/** Columns of the sheet with one row a task. */
export const wholeTaskColumns: Column<ListedTask>[] = [
  ...taskColumns,
  {
    heading: '单位',
    width: 28,
    value: (task) => (task.units.length === 0 ? NO_UNIT : unitsInWords(task.units)),
  },
  notesColumn,
  urlColumn,
];
