import { neutralCell } from './neutral-cell.ts';

/** Without it Excel and WPS read a .csv in the system's code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Ends a row (RFC 4180). A line break inside a cell is never this pair, so rows can be told apart. */
const ROW_END = '\r\n';

/** A cell by RFC 4180: quoted where it must be, quotes doubled. */
function csvCell(text: string): string {
  const cell = neutralCell(text.replaceAll(ROW_END, '\n'));
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows, the headings first, as .csv: UTF-8 with BOM, CRLF. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(',') + ROW_END).join('');
}

/**
 * The headings and some rows of a .csv that {@link csvRows} wrote.
 *
 * @param indexes of the rows after the headings, from 0, in the order wanted
 */
export function keepRows(csv: string, indexes: readonly number[]): string {
  const [headings = '', ...rows] = csv.split(ROW_END);
  const kept = indexes.flatMap((index) => rows[index] ?? []);
  // A browser that reads the file as text leaves the mark out.
  const first = headings.replace(BYTE_ORDER_MARK, '');
  return BYTE_ORDER_MARK + [first, ...kept].map((row) => row + ROW_END).join('');
}
