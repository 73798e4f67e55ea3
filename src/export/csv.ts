import { assignmentColumns, assignmentRows } from './columns.ts';
import { neutralCell } from './neutral-cell.ts';
import type { TaskList } from './task-list.ts';

/** Without it Excel and WPS read a .csv in the system's code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell by RFC 4180: quoted where it must be, quotes doubled. */
function csvCell(text: string): string {
  const cell = neutralCell(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A list as .csv: UTF-8 with BOM, CRLF, one row a task and unit, source and date in each row. */
export function csvOf(list: TaskList): string {
  // A .csv has no footer, and a row of its own would be taken for a task.
  const headings = [...assignmentColumns.map((column) => column.heading), '来源', '清单日期'];
  const rows = assignmentRows(list.tasks).map((row) => [
    ...assignmentColumns.map((column) => column.value(row)),
    list.source,
    list.date,
  ]);
  const lines = [headings, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
