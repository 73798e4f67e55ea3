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

/** A list as .csv: UTF-8 with BOM, CRLF, one row a task and unit, source and date in the last row. */
export function csvOf(list: TaskList): string {
  const rows = [
    assignmentColumns.map((column) => column.heading),
    ...assignmentRows(list.tasks).map((row) =>
      assignmentColumns.map((column) => column.value(row)),
    ),
    [`来源：${list.source}`, `清单日期：${list.date}`, list.url],
  ];
  const lines = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
