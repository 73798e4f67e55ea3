import { INVISIBLE } from '../lines/invisible.ts';
import type { FileBlock, FileCell } from './file-text.ts';

/** What opens a paragraph of its own, so that a soft line break before it parts two: （二）, 3., 第四条. */
export const OPENS_PARAGRAPH =
  /^(?:第[〇零一二三四五六七八九十百千\d]+[编章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}(?:[.．](?!\d)|、)|[①-⑳]|附件\d*\s*(?:[：:]|$)|\d{4}年\d{1,2}月\d{1,2}日$)/u;

/** What ends a paragraph: the sentence is over. */
export const ENDS_SENTENCE = /[。；！？：…;!?:][”’」』）)》]*$/u;

/** Two pieces of one line as one: words of Latin letters and figures keep a blank between them. */
export function joinPieces(before: string, after: string): string {
  const isLatin = /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z0-9]/.test(after);
  return isLatin ? `${before} ${after}` : before + after;
}

/** The text of one line without what does not print; other blanks than that of a line are kept as they are. */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replace(/[\r\v\u2028\u2029]/g, '\n')

    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
}

/**
 * The paragraphs that a paragraph with soft line breaks stands for. A break within a sentence or a title
 * is one of the layout and is joined; one at its end, or before a number, parts two paragraphs.
 */
export function softLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    const piece = raw.trim();
    if (piece === '') continue;
    const isIndented = /^[ \u3000]{2}/.test(raw);
    const last = lines.at(-1);
    if (last === undefined || isIndented || ENDS_SENTENCE.test(last) || OPENS_PARAGRAPH.test(piece))
      lines.push(piece);
    else lines[lines.length - 1] = joinPieces(last, piece);
  }
  return lines;
}

/** How many tabs a row needs at least to be one of a table that was set with tabs. */
const FEWEST_TABS = 2;

/** Whether the neighbours of a paragraph have as many tabs as it has: then these part columns. */
function isTabRow(texts: readonly string[], index: number): boolean {
  const tabs = (at: number) => (texts[at]?.trim().match(/\t+/g) ?? []).length;
  const own = tabs(index);
  return own >= FEWEST_TABS && (tabs(index - 1) === own || tabs(index + 1) === own);
}

const isPlain = (cell: FileCell): boolean =>
  cell.colspan === 1 && cell.rowspan === 1 && cell.lines.length <= 1;

/** A cell's text: its tabs and line ends would part cells and rows. */
const cellText = (line: string): string =>
  tidy(line)
    .replace(/\s*[\t\n]\s*/g, ' ')
    .trim();

function htmlRow(row: readonly FileCell[]): string {
  const cells = row.map(({ lines, colspan, rowspan }) => {
    const spans = [
      rowspan > 1 ? ` rowspan="${rowspan}"` : '',
      colspan > 1 ? ` colspan="${colspan}"` : '',
    ].join('');
    return `<td${spans}>${lines.map(cellText).join('<br>')}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** The lines of a table: cells by tabs, or as HTML where cells are merged or have lines of their own. */
function tableLines(rows: readonly FileCell[][]): string[] {
  const columns = Math.max(
    0,
    ...rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)),
  );
  // A frame around text, and no table.
  if (columns <= 1) return rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(cellText)));
  if (rows.every((row) => row.every(isPlain)))
    return rows
      .map((row) => row.map(({ lines }) => cellText(lines[0] ?? '')).join('\t'))
      .filter((line) => line.trim() !== '');
  return ['<table>', ...rows.map(htmlRow), '</table>'];
}

/**
 * The text of `document.txt`: one paragraph or table row a line, cells by tabs; a table with merged cells
 * or with line breaks in cells as an HTML table, one row a line.
 */
export function writeText(blocks: readonly FileBlock[]): string {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? tidy(block.text) : ''));
  const lines = blocks.flatMap((block, index) => {
    if (block.kind === 'table') return tableLines(block.rows);
    const text = texts[index] ?? '';
    if (isTabRow(texts, index))
      return [
        text
          .trim()
          .replace(/\s*\n\s*/g, ' ')
          .replace(/\t+/g, '\t'),
      ];
    return softLines(text.replace(/\t+/g, ' '));
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
