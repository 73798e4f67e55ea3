import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { citedTitle } from '../text/cited-title.ts';
import { NO_UNIT, timesInWords, unitsInWords, upperInWords } from './columns.ts';
import { TEXT_WIDTH, twips } from './docx-page.ts';
import { cellParagraph, linkParagraph } from './docx-text.ts';
import type { ListedTask } from './task-list.ts';

/** 编号, 任务, 单位, 进展和备注: together the whole text block. Word reads tblW, WPS the grid; both are written. */
const FIRST = [twips(26), twips(72), twips(36)];
const WIDTHS = [...FIRST, TEXT_WIDTH - FIRST.reduce((sum, width) => sum + width, 0)];
const HEADINGS = ['编号', '任务', '单位', '进展、备注'];

function cell(children: Paragraph[], column: number): TableCell {
  return new TableCell({ children, width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA } });
}

/** The document under which the next tasks stand, across the table. */
function documentRow(task: ListedTask): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children: [cellParagraph(citedTitle(task.documentTitle, task.documentNumber), true)],
        columnSpan: WIDTHS.length,
        width: { size: TEXT_WIDTH, type: WidthType.DXA },
      }),
    ],
  });
}

function taskRow(task: ListedTask): TableRow {
  const title = task.title === null ? [] : [cellParagraph(`${task.title}。`)];
  const text = [...task.text.split('\n'), ...task.cells].map((words) => cellParagraph(words));
  const found = [`〔完成时限〕${timesInWords(task)}`, `〔上级出处〕${upperInWords(task)}`]
    .flatMap((words) => words.split('\n'))
    .map((words) => cellParagraph(words));
  const notes = task.notes.map((note) => cellParagraph(`〔本站校勘〕${note}`));
  const units = task.units.length === 0 ? NO_UNIT : unitsInWords(task.units);
  return new TableRow({
    children: [
      cell([linkParagraph(task.place, task.url)], 0),
      cell([...title, ...text, ...found, ...notes], 1),
      cell(
        units.split('；').map((part) => cellParagraph(part)),
        2,
      ),
      cell([cellParagraph('')], 3),
    ],
  });
}

/** The table of a list: heading row repeated on every page, one row a task under its document. */
export function tableOf(tasks: ListedTask[]): Table {
  const rows = tasks.flatMap((task, index) =>
    tasks[index - 1]?.documentTitle === task.documentTitle
      ? [taskRow(task)]
      : [documentRow(task), taskRow(task)],
  );
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: HEADINGS.map((text, column) => cell([cellParagraph(text, true)], column)),
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [heading, ...rows],
  });
}
