import type { CellPlace } from '../docx/paragraph.ts';
import type { JoinedLine } from './join-lines.ts';

/** A stretch of a line that belongs to a cell. */
interface CellPart {
  /** 0-based. */
  line: number;
  start: number;
  end: number;
}

type Row = CellPart[][];

/** A row of a table as one line to be checked: what its cells say, in the words of prose. */
export interface RowLine extends JoinedLine {
  /** What the column of words holds; compared with the text of the number. */
  words: string;
}

/** What the cells of a column hold, as its head says, each with an example. */
type Column = 'task' | 'point' | 'serial' | 'words' | 'units' | 'support' | 'deadline' | 'other';
const HEADS: [Column, RegExp][] = [
  // 任务编号 · 附件序号 · 任务号
  ['task', /^(?:重点|工作)?(?:任务|附件|分工|项目任务)(?:编号|序号|号|项号|项次)$/u],
  // 要点编号 · 条号
  ['point', /^(?:要点|条款?)(?:编号|序号|号)$/u],
  // 序号 · 编号
  ['serial', /^(?:序号|编号|序|项次|项号|no\.?)$/iu],
  // 责任单位 · 牵头部门
  ['units', /^(?:责任|牵头|主办|承办|主责|负责|主管|实施)(?:责任)?(?:单位|部门)(?:\(.*\))?$/u],
  ['support', /^(?:配合|协办|参与|协同|协助|参加)(?:责任)?(?:单位|部门)$/u],
  // 完成时限 · 办结时间
  [
    'deadline',
    /^(?:完成|办结|办理|计划完成|要求完成)?(?:时限|时间|期限|日期|截止时间|时间节点|时限要求)$/u,
  ],
  // 重点任务 · 工作内容 · 任务名称
  [
    'words',
    /^(?:主要|重点|具体|年度)?(?:工作|任务|目标|分工)?(?:任务|内容|事项|名称|要求|措施|要点|举措|原文)(?:名称|内容)?$/u,
  ],
];

const columnOf = (head: string): Column =>
  HEADS.find(([, pattern]) => pattern.test(head.replace(/\s/gu, '')))?.[0] ?? 'other';

/** 45, 第45项, 45. */
const NUMBER = /^\s*(?:第)?\s*([\d０-９]{1,4})\s*(?:项|条|号|[.、．])?\s*$/u;

/** A stretch without the blanks at its ends. */
function trimmed(line: string, { line: index, start, end }: CellPart): CellPart {
  const words = line.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const from = Math.min(end, start + lead);
  return { line: index, start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The rows of Markdown tables and of rows parted by tabs, by the number of their first line. */
function textTables(lines: readonly string[]): Row[][] {
  const tables: Row[][] = [];
  let rows: Row[] = [];
  const close = () => {
    if (rows.length > 1) tables.push(rows);
    rows = [];
  };
  lines.forEach((line, index) => {
    const mark =
      line.includes('\t') && line.trim() !== '' ? '\t' : /^\s*\|.*\|\s*$/.test(line) ? '|' : '';
    if (mark === '') {
      close();
      return;
    }
    if (mark === '|' && /^[\s|:-]+$/.test(line)) return;
    const row: Row = [];
    let from = mark === '|' ? line.indexOf('|') + 1 : 0;
    for (let at = from; at <= line.length; at += 1) {
      const ends = at === line.length || (line.charAt(at) === mark && line.charAt(at - 1) !== '\\');
      if (!ends) continue;
      if (at < line.length || mark === '\t')
        row.push([trimmed(line, { line: index, start: from, end: at })]);
      from = at + 1;
    }
    rows.push(row);
  });
  close();
  return tables;
}

/** The rows of the tables of a .docx, whose cells are paragraphs. */
function cellTables(lines: readonly string[], cells: readonly (CellPlace | null)[]): Row[][] {
  const tables = new Map<number, Row[]>();
  cells.forEach((cell, line) => {
    if (!cell) return;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    const row = (rows[cell.row] ??= []);
    const part = { line, start: 0, end: (lines[line] ?? '').length };
    // A cell that is merged downwards says what the one above it says.
    const above = cell.merged ? rows[cell.row - 1]?.[cell.column] : undefined;
    row[cell.column] = above ?? [...(row[cell.column] ?? []), part];
  });
  // Rows and cells that hold no paragraph leave holes.
  return [...tables.values()].map((rows) =>
    Array.from(rows, (row) =>
      Array.from((row as Row | undefined) ?? [], (cell) => (cell as CellPart[] | undefined) ?? []),
    ),
  );
}

const LONGEST_HEAD = 12;

/** How the columns of a table are read; null where no head says that numbers are counted. */
function headOf(
  lines: readonly string[],
  rows: readonly Row[],
): { columns: Column[]; first: number } | null {
  const textOf = textReader(lines);
  for (const [first, row] of rows.slice(0, 3).entries()) {
    const heads = row.map((cell) => textOf(cell).trim());
    if (heads.length === 0 || heads.some((head) => head.length > LONGEST_HEAD)) continue;
    const columns = heads.map(columnOf);
    const counts = columns.filter((one) => ['task', 'point', 'serial'].includes(one)).length;
    const says = columns.filter((one) => ['units', 'support', 'deadline'].includes(one)).length;
    const alone = columns.includes('task') || columns.includes('point');
    if (counts === 1 && (alone || says > 0 || columns.includes('words'))) {
      return { columns, first: first + 1 };
    }
    if (says > 0) return { columns, first: first + 1 };
  }
  return null;
}

const textReader = (lines: readonly string[]) => (cell: readonly CellPart[] | undefined) =>
  (cell ?? []).map(({ line, start, end }) => (lines[line] ?? '').slice(start, end)).join('');

const valueOf = (text: string): number | null => {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.normalize('NFKC'));
};

/** Whether a column of 序号 only counts the memo's own rows: 1, 2, 3 … from the first on. */
function isOwnCount(values: readonly (number | null)[]): boolean {
  const written = values.filter((value) => value !== null);
  return written.every((value, index) => value === index + 1);
}

/** What stands before the cells of a column when a row is read as a line. */
const LEADS: Record<Column, string> = {
  task: '任务',
  point: '工作要点第',
  serial: '任务',
  words: '',
  units: '，责任单位：',
  support: '，配合单位：',
  deadline: '，完成时限：',
  other: '，',
};
/** The order in which a row is read: whose number it is, who, by when, then all the rest. */
const ORDER: Column[] = [
  'task',
  'point',
  'serial',
  'other',
  'units',
  'support',
  'deadline',
  'words',
];

/** A reference in a cell of its own: then the numbers of the rows are the memo's. */
const REFERS =
  /任务\s*[\d０-９]|第\s*[\d０-９一二三四五六七八九十]+\s*[项条]|专栏|指标\s*[\d０-９]|[a-z]{2}\d{2,4}\//u;

/**
 * The rows of a memo's tables whose heads say what their cells hold, each as one line (任务45，责任单位：…，
 * 完成时限：…), by the 0-based number of the first line that they take; and all lines that they take.
 *
 * @param cells for a .docx the cell of each line; else rows are those of Markdown or parted by tabs
 * @param proves whether the words of a row are those of the task with this number
 */
export function tableRows(
  lines: readonly string[],
  cells: readonly (CellPlace | null)[] | null,
  proves: (value: number, words: string) => boolean,
): { rows: Map<number, RowLine>; taken: Set<number> } {
  const rows = new Map<number, RowLine>();
  const taken = new Set<number>();
  const textOf = textReader(lines);
  for (const table of cells ? cellTables(lines, cells) : textTables(lines)) {
    const head = headOf(lines, table);
    if (!head) continue;
    const body = table.slice(head.first);
    const { columns } = head;
    const at = columns.findIndex((one) => ['task', 'point', 'serial'].includes(one));
    const words = columns.indexOf('words');
    const values = body.map((row) => valueOf(textOf(row[at])));
    const refers = body.some((row) =>
      row.some((cell, index) => index !== at && REFERS.test(textOf(cell))),
    );
    const proved = () =>
      body.filter((row, index) => proves(values[index] ?? 0, textOf(row[words]))).length * 2 >=
      body.length;
    const serial = columns[at] === 'serial';
    const counted = at >= 0 && !(refers && serial) && (!serial || !isOwnCount(values) || proved());
    if (!counted && !refers) continue;
    body.forEach((row, index) => {
      const line = lineOf(lines, row, columns, counted && values[index] !== null ? at : -1);
      const first = Math.min(...row.flat().map((part) => part.line));
      if (line.text === '' || !Number.isFinite(first)) return;
      rows.set(first, { ...line, words: words < 0 ? '' : textOf(row[words]) });
      for (const part of row.flat()) taken.add(part.line);
    });
  }
  return { rows, taken };
}

function lineOf(
  lines: readonly string[],
  row: Row,
  columns: readonly Column[],
  number: number,
): JoinedLine {
  const textOf = textReader(lines);
  const pieces: NonNullable<JoinedLine['pieces']> = [];
  let text = '';
  // 附件第45项 in a cell is the reference itself, and comes before what is said of it.
  const order =
    number < 0 ? [...ORDER].sort((a, b) => Number(b === 'words') - Number(a === 'words')) : ORDER;
  for (const kind of order) {
    row.forEach((cell, index) => {
      const column = columns[index] ?? 'other';
      const words = textOf(cell);
      if (column !== kind || words.trim() === '') return;
      const counts = ['task', 'point', 'serial'].includes(kind);
      if (counts && index !== number) return;
      if (kind === 'words' && text !== '' && number >= 0) text += '。';
      text += text === '' && !counts ? '' : LEADS[kind];
      for (const { line, start, end } of cell) {
        pieces.push({ at: text.length, line: line + 1, start, length: end - start });
        text += (lines[line] ?? '').slice(start, end);
      }
      if (kind === 'point') text += '条';
    });
  }
  return { text, starts: [0], first: pieces[0]?.line ?? 1, pieces };
}
