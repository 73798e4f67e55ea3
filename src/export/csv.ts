import { assignmentColumns, assignmentRows } from './columns.ts';
import { csvRows } from './csv-rows.ts';
import type { TaskList } from './task-list.ts';

/** A list as .csv: one row a task and unit, source and date in each row. */
export function csvOf(list: TaskList): string {
  // A .csv has no footer, and a row of its own would be taken for a task.
  const headings = [
    '序号',
    ...assignmentColumns.map((column) => column.heading),
    '来源',
    '清单日期',
  ];
  const numbers = new Map(list.tasks.map((task, index) => [task, String(index + 1)]));
  const rows = assignmentRows(list.tasks).map((row) => [
    numbers.get(row.task) ?? '',
    ...assignmentColumns.map((column) => column.value(row)),
    list.source,
    list.date,
  ]);
  return csvRows([headings, ...rows]);
}
