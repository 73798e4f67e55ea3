import ExcelJS from 'exceljs';
import {
  assignmentColumns,
  assignmentRows,
  wholeTaskColumns,
  type AssignmentRow,
  type Column,
} from './columns.ts';
import { settleZip } from './settle-zip.ts';
import type { ListedTask, TaskList } from './task-list.ts';

/** Font of the sheets; named, not embedded. */
const FONT = { name: '仿宋', size: 11 };
const ALIGNMENT: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true };

/** Thin lines around each cell. */
const LINES: Partial<ExcelJS.Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin' }]),
);

/** Width of the column of numbers, in characters. */
const NUMBER_WIDTH = 6;

/** One object each for all cells: the library looks up a style that it has met before, by the object. */
const STYLES = {
  title: {
    font: { name: '方正小标宋简体', size: 18 },
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  },
  heading: { font: { ...FONT, bold: true }, alignment: ALIGNMENT, border: LINES },
  text: { font: FONT, alignment: ALIGNMENT, border: LINES },
  link: {
    font: { ...FONT, underline: true, color: { argb: 'FF0B57D0' } },
    alignment: ALIGNMENT,
    border: LINES,
  },
} satisfies Record<string, Partial<ExcelJS.Style>>;

/** Paper size A4 by its number in the file format (ECMA-376, 18.3.1.63). */
const A4 = 9;

/** In a header or footer `&` begins a code, so a printed one is doubled. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

/** The most that a cell of the file format holds; a longer text is cut, and says so and where it is whole. */
const CELL_LIMIT = 32_767;
const CUT = '〔超出单元格容量，全文见永久地址〕';

function cellText(text: string): string {
  return text.length <= CELL_LIMIT ? text : text.slice(0, CELL_LIMIT - CUT.length) + CUT;
}

/** Points a line of the sheets' font takes in the program that spaces it widest, and the most of a row. */
const LINE = 16;
const TALLEST = 409;

/** How wide a text is in characters of a column's width: Han count two. */
function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

/** Height of a row in points, so that no cell of it is cut; the format allows {@link TALLEST}. */
function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => {
    // The grid takes one character of the column, and a sign of two that does not fit goes over.
    const room = Math.max((widths[at] ?? 0) - 2, 2);
    const paragraphs = cell.split('\n');
    return paragraphs.reduce(
      (sum, words) => sum + Math.max(1, Math.ceil(textWidth(words) / room)),
      0,
    );
  });
  return Math.min(Math.max(...lines) * LINE + 4, TALLEST);
}

/**
 * Adds one sheet: the title, the heading row (both repeated in print and frozen), then a numbered row a
 * row, links where asked.
 */
function addSheet<Row>(
  workbook: ExcelJS.Workbook,
  name: string,
  list: TaskList,
  columns: Column<Row>[],
  rows: Row[],
  taskOf: (row: Row) => ListedTask,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    },
    headerFooter: {
      oddFooter: `&L${footerText(`来源：${list.source}　${list.url}`)}&C— &P —&R清单日期：${list.date}`,
    },
  });
  // The library's types name the paper sizes by an enum that it does not export at run time.
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  const widths = [NUMBER_WIDTH, ...columns.map(({ width }) => width)];
  const headings = ['序号', ...columns.map(({ heading }) => heading)];
  sheet.columns = widths.map((width) => ({ width }));
  sheet.addRow([list.title]).height = 30;
  sheet.mergeCells(1, 1, 1, widths.length);
  sheet.getCell(1, 1).style = STYLES.title;
  sheet.addRow(headings).height = rowHeight(headings, widths);
  const numbers = new Map(list.tasks.map((task, index) => [task, index + 1]));
  for (const row of rows) {
    const task = taskOf(row);
    const texts = columns.map((column) => cellText(column.value(row)));
    const added = sheet.addRow([
      numbers.get(task),
      ...columns.map(({ linked }, at) =>
        linked === true ? { text: texts[at], hyperlink: task.url } : texts[at],
      ),
    ]);
    added.height = rowHeight(['', ...texts], widths);
  }
  sheet.eachRow((row, index) => {
    if (index === 1) return;
    row.eachCell((cell, column) => {
      const body = columns[column - 2]?.linked === true ? STYLES.link : STYLES.text;
      cell.style = index === 2 ? STYLES.heading : body;
    });
  });
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: widths.length } };
}

/**
 * A list as .xlsx: one row a task, with columns for the office to go on with, then a sheet with all
 * fields, one row a task and unit. Every text is a string cell, which no spreadsheet runs as a formula.
 */
export async function xlsxOf(list: TaskList): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = list.source;
  workbook.title = list.title;
  const rows: AssignmentRow[] = assignmentRows(list.tasks);
  addSheet(workbook, '任务清单', list, wholeTaskColumns, list.tasks, (task) => task);
  addSheet(workbook, '任务与单位', list, assignmentColumns, rows, (row) => row.task);
  // Packed once, when the bytes are settled.
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return settleZip(bytes, list.date);
}
