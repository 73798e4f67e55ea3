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

/** One object each for all cells: the library looks up a style that it has met before, by the object. */
const STYLES = {
  heading: { font: { ...FONT, bold: true }, alignment: ALIGNMENT },
  text: { font: FONT, alignment: ALIGNMENT },
  link: { font: { ...FONT, underline: true, color: { argb: 'FF0B57D0' } }, alignment: ALIGNMENT },
} satisfies Record<string, Partial<ExcelJS.Style>>;

/** Paper size A4 by its number in the file format (ECMA-376, 18.3.1.63). */
const A4 = 9;

/** In a header or footer `&` begins a code, so a printed one is doubled. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

/** Adds one sheet: heading row (repeated in print and frozen), then a row a row, links where asked. */
function addSheet<Row>(
  workbook: ExcelJS.Workbook,
  name: string,
  list: TaskList,
  columns: Column<Row>[],
  rows: Row[],
  taskOf: (row: Row) => ListedTask,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: {
      oddHeader: `&C${footerText(list.title)}`,
      oddFooter: `&L${footerText(`来源：${list.source}`)}&C— &P —&R清单日期：${list.date}`,
    },
  });
  // The library's types name the paper sizes by an enum that it does not export at run time.
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
  for (const row of rows) {
    sheet.addRow(
      columns.map((column) =>
        column.linked === true
          ? { text: column.value(row), hyperlink: taskOf(row).url }
          : column.value(row),
      ),
    );
  }
  sheet.eachRow((row, index) => {
    row.eachCell((cell, column) => {
      const body = columns[column - 1]?.linked === true ? STYLES.link : STYLES.text;
      cell.style = index === 1 ? STYLES.heading : body;
    });
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

/**
 * A list as .xlsx: one row a task and unit, then a sheet with one row a task. Every text is a string
 * cell, which no spreadsheet runs as a formula.
 */
export async function xlsxOf(list: TaskList): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = list.source;
  workbook.title = list.title;
  const rows: AssignmentRow[] = assignmentRows(list.tasks);
  addSheet(workbook, '任务与单位', list, assignmentColumns, rows, (row) => row.task);
  addSheet(workbook, '任务', list, wholeTaskColumns, list.tasks, (task) => task);
  // Packed once, when the bytes are settled.
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return settleZip(bytes, list.date);
}
