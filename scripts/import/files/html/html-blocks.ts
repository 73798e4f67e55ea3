import { formatNumber } from '../docx/number-format.ts';
import type { FileBlock, FileCell } from '../file-text.ts';
import { OPENS_PARAGRAPH } from '../write-text.ts';
import { isAround } from './find-article.ts';
import {
  attributeOf,
  childElements,
  elementsBelow,
  isElement,
  textBelow,
  weightOf,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

/** Elements that begin a line of their own. */
const BLOCK =
  /^(?:address|article|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;

/** What reading an article notes on the way. */
export interface HtmlNotes {
  pictures: number;
  /** Words of the site within the article: buttons, navigation. */
  around: string[];
}

/** The words of a text node as a browser shows them: line ends of the file within Chinese text are none. */
function shownText(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}，。；：、！？”》）])[ \t]*[\r\n]+[ \t\r\n]*(?=[\p{Script=Han}，。；：、“《（])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ');
}

const hasBlock = (element: HtmlElement): boolean =>
  [...elementsBelow(element)].some(({ tagName }) => BLOCK.test(tagName));

/** The styles of ordered lists, and what stands behind the number. */
const LIST_STYLES: Readonly<Record<string, readonly [format: string, after: string]>> = {
  '1': ['decimal', '.'],
  a: ['lowerLetter', '.'],
  A: ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  decimal: ['decimal', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-ideographic': ['chineseCountingThousand', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['chineseCountingThousand', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
  none: ['none', ''],
};

/** The number that a browser prints before an item of an ordered list. */
function numberOfItem(list: HtmlElement, item: HtmlElement): string {
  const style = (element: HtmlElement) =>
    /list-style(?:-type)?\s*:[^;]*?([a-z-]+)/i
      .exec(attributeOf(element, 'style') ?? '')?.[1]
      ?.toLowerCase() ?? null;
  const items = childElements(list).filter(({ tagName }) => tagName === 'li');
  // Items that bear numbers of their own are shown without a second one.
  if (items.every((one) => OPENS_PARAGRAPH.test(textBelow(one).trim()))) return '';
  const named =
    style(item) ?? style(list) ?? attributeOf(item, 'type') ?? attributeOf(list, 'type') ?? '1';
  const [format, after] = LIST_STYLES[named] ?? ['decimal', '.'];
  const step = attributeOf(list, 'reversed') === null ? 1 : -1;
  let n = Number(attributeOf(list, 'start') ?? (step > 0 ? 1 : items.length));
  for (const one of items) {
    const own = attributeOf(one, 'value');
    if (own !== null && /^-?\d+$/.test(own)) n = Number(own);
    if (one === item) break;
    n += step;
  }
  const text = formatNumber(n, format) ?? String(n);
  return text === '' ? '' : text + after;
}

/** Gathers the text of an article, block by block. */
class Gatherer {
  readonly blocks: FileBlock[] = [];
  private line = '';
  private readonly notes: HtmlNotes;

  constructor(notes: HtmlNotes) {
    this.notes = notes;
  }

  /** Ends the paragraph that is being gathered. */
  end(): void {
    if (this.line.trim() !== '') this.blocks.push({ kind: 'paragraph', text: this.line });
    this.line = '';
  }

  add(node: HtmlNode): void {
    if (node.nodeName === '#text') {
      this.line += shownText(textBelow(node));
      return;
    }
    if (!isElement(node)) return;
    const { tagName } = node;
    if (tagName === 'br') this.line += '\n';
    else if (tagName === 'img') this.notes.pictures += 1;
    else if (isAround(node)) {
      const text = textBelow(node).replace(/\s+/g, ' ').trim();
      if (weightOf(text) > 0 && !/^(?:script|style|noscript|template)$/.test(tagName))
        this.notes.around.push(text);
    } else if (tagName === 'table') this.table(node);
    else if (tagName === 'pre') {
      this.end();
      for (const line of textBelow(node).split('\n')) {
        this.line = line;
        this.end();
      }
    } else if (BLOCK.test(tagName)) {
      this.end();
      if (tagName === 'li' && node.parentNode !== null && node.parentNode.nodeName === 'ol')
        this.line += numberOfItem(node.parentNode, node);
      for (const child of node.childNodes) this.add(child);
      this.end();
    } else for (const child of node.childNodes) this.add(child);
  }

  private table(table: HtmlElement): void {
    this.end();
    const rows = rowsOf(table);
    const caption = childElements(table).find(({ tagName }) => tagName === 'caption');
    if (caption !== undefined) {
      this.line = textBelow(caption);
      this.end();
    }
    if (isLayout(table, rows)) {
      for (const row of rows)
        for (const cell of cellsOf(row)) {
          for (const child of cell.childNodes) this.add(child);
          this.end();
        }
      return;
    }
    this.blocks.push({
      kind: 'table',
      rows: rows.map((row) => cellsOf(row).map((cell) => this.cell(cell))),
    });
  }

  private cell(cell: HtmlElement): FileCell {
    const inner = new Gatherer(this.notes);
    for (const child of cell.childNodes) inner.add(child);
    inner.end();
    const span = (name: string) =>
      Math.min(Math.max(1, Number(attributeOf(cell, name) ?? 1) || 1), 100);
    return {
      lines: inner.blocks
        .flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []))
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      colspan: span('colspan'),
      rowspan: span('rowspan'),
    };
  }
}

/** The rows of a table, those of tables in its cells left out. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return childElements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : /^(?:thead|tbody|tfoot)$/.test(child.tagName)
        ? rowsOf(child)
        : [],
  );
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** A cell with more than this is a page and not a cell. */
const LONGEST_CELL = 1500;

/** Whether a table only puts parts of the page beside each other. */
function isLayout(table: HtmlElement, rows: readonly HtmlElement[]): boolean {
  if (attributeOf(table, 'role') === 'presentation') return true;
  const cells = rows.flatMap(cellsOf);
  if (cells.length <= 1) return true;
  const nested = [...elementsBelow(table)].some(({ tagName }) => tagName === 'table');
  return nested || cells.some((cell) => weightOf(textBelow(cell)) > LONGEST_CELL && hasBlock(cell));
}

/** The paragraphs and tables of an article as a browser shows them. */
export function htmlBlocks(article: HtmlElement, notes: HtmlNotes): FileBlock[] {
  const gatherer = new Gatherer(notes);
  for (const child of article.childNodes) gatherer.add(child);
  gatherer.end();
  return gatherer.blocks;
}
