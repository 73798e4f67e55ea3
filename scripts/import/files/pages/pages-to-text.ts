import type { FileBlock, FileCell, FileText, LeftOut } from '../file-text.ts';
import { joinLines, measureOf } from './join-lines.ts';
import { linesOfGlyphs } from './page-lines.ts';
import type { Page, PageLine } from './page.ts';
import { ruledTables, type PageTable } from './ruled-tables.ts';

/** A line that only counts pages: — 3 —, 第3页 共8页, 3/8. */
const PAGE_NUMBER =
  /^(?:[-—–－·]\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?(?:\s*[-—–－·])?$/u;

/** The part of a page's height in which headers and footers stand. */
const EDGE = 0.1;

/** A page taken apart: its lines from the top, and its tables. */
interface ReadPage {
  lines: PageLine[];
  tables: PageTable[];
  height: number;
}

/** A line as it repeats on other pages: its figures may differ. */
const repeated = (text: string): string => text.replace(/\d+/g, '#').replace(/\s/g, '');

/** Takes page numbers, and what stands on most pages at the same edge, off the pages. */
function setEdgesAside(pages: readonly ReadPage[], leftOut: LeftOut[]): void {
  const counts = new Map<string, number>();
  const edgeOf = ({ height }: ReadPage, { y }: PageLine): 'top' | 'bottom' | null =>
    y < height * EDGE ? 'top' : y > height * (1 - EDGE) ? 'bottom' : null;
  for (const page of pages)
    for (const line of page.lines) {
      const edge = edgeOf(page, line);
      const key = `${edge ?? ''} ${repeated(line.text)}`;
      if (edge !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  for (const page of pages)
    page.lines = page.lines.filter((line, index) => {
      const edge = edgeOf(page, line);
      const isOuter = index === 0 || index === page.lines.length - 1;
      const isNumber =
        PAGE_NUMBER.test(line.text) && (edge !== null || (isOuter && pages.length > 1));
      const often =
        edge !== null &&
        pages.length > 2 &&
        (counts.get(`${edge} ${repeated(line.text)}`) ?? 0) > pages.length / 2;
      if (!isNumber && !often) return true;
      leftOut.push({
        text: line.text,
        reason: isNumber ? '页码' : edge === 'top' ? '页眉' : '页脚',
      });
      return false;
    });
}

const rowText = (row: readonly FileCell[]): string =>
  row.map(({ lines }) => lines.join('')).join('\t');

/** Whether a row at the top of a page is the rest of the one that the page before ended in. */
function goesOn(row: readonly FileCell[], rest: readonly FileCell[]): boolean {
  if (row.length !== rest.length || rest[0]?.lines.length !== 0) return false;
  return rest.every(({ lines }, index) => {
    const before = row[index]?.lines.at(-1);
    return lines.length === 0 || (before !== undefined && !/[。；]$/u.test(before));
  });
}

/** Joins a table that goes on over a page; a header that is printed again is set aside. */
function joinTables(blocks: readonly FileBlock[], leftOut: LeftOut[]): FileBlock[] {
  const joined: FileBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const columns = (table: FileBlock & { kind: 'table' }) =>
      Math.max(...table.rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
    if (last?.kind === 'table' && block.kind === 'table' && columns(last) === columns(block)) {
      const header = last.rows[0];
      const first = block.rows[0];
      const isAgain =
        header !== undefined && first !== undefined && rowText(header) === rowText(first);
      if (isAgain) leftOut.push({ text: rowText(first), reason: '换页重印的表头' });
      const more = block.rows.slice(isAgain ? 1 : 0);
      const [broken] = more;
      const row = last.rows.at(-1);
      if (broken !== undefined && row !== undefined && goesOn(row, broken)) {
        row.forEach((cell, index) => {
          const [head, ...tail] = broken[index]?.lines ?? [];
          const end = cell.lines.at(-1);
          if (head === undefined) return;
          if (end === undefined) cell.lines.push(head);
          else cell.lines[cell.lines.length - 1] = end + head;
          cell.lines.push(...tail);
        });
        more.shift();
      }
      last.rows.push(...more);
    } else joined.push(block);
  }
  return joined;
}

/**
 * The text of pages that are known as positions alone (PDF, OFD): tables by their rules, lines joined to
 * paragraphs, page numbers and headers set aside.
 */
export function pagesToText(pages: readonly Page[]): FileText {
  const leftOut: LeftOut[] = [];
  const read = pages.map((page): ReadPage => {
    const { tables, rest } = ruledTables(page);
    return { lines: linesOfGlyphs(rest), tables, height: page.height };
  });
  setEdgesAside(read, leftOut);
  const measure = measureOf(
    read.flatMap(({ lines }) => lines),
    pages[0]?.width ?? 0,
  );
  const blocks: FileBlock[] = [];
  let open: PageLine[] = [];
  const close = () => {
    for (const text of joinLines(open, measure)) blocks.push({ kind: 'paragraph', text });
    open = [];
  };
  for (const { lines, tables } of read) {
    const waiting = [...tables].sort((a, b) => a.top - b.top || a.left - b.left);
    for (const line of lines) {
      while (waiting[0] !== undefined && waiting[0].top < line.y) {
        close();
        const table = waiting.shift();
        if (table !== undefined) blocks.push(table.block);
      }
      open.push(line);
    }
    for (const table of waiting) {
      close();
      blocks.push(table.block);
    }
  }
  close();
  const pictures = pages.reduce((sum, page) => sum + page.pictures, 0);
  const questions =
    pictures === 0
      ? []
      : [
          {
            rule: 'picture-unread',
            text: '',
            message: `文件里有图片 ${pictures} 处，里面的字没有读：看看是不是正文（印章、徽标不是）`,
          },
        ];
  return {
    blocks: joinTables(blocks, leftOut),
    leftOut,
    questions,
    told: ['由版面位置接成段落和表格，请对照原件看一遍。'],
  };
}
