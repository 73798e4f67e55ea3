import { assignmentColumns, assignmentRows } from './columns.ts';
import { csvRows } from './csv-rows.ts';
import type { TaskList } from './task-list.ts';

/** A list as .csv: one row a task and unit, source and date in each row. */
export function csvOf(list: TaskList): string {
  // A .csv has no footer, and a row of its own would be taken for a task.
  const headings = [...assignmentColumns.map((column) => column.heading), '来源', '清单日期'];
  const rows = assignmentRows(list.tasks).map((row) => [
    ...assignmentColumns.map((column) => column.value(row)),
    list.source,
    list.date,
  ]);
  return csvRows([headings, ...rows]);
}
