import type { FileBlock, FileCell } from '../file-text.ts';
import type { Numbering, Printed } from './numbering.ts';
import { inlineText, styleOf, type RunContext } from './run-text.ts';
import { runSwitch, type Styles } from './styles.ts';
import {
  attribute,
  child,
  descendants,
  elements,
  nameOf,
  numberOf,
  type XmlElement,
} from './xml.ts';

/** What is noted while a story (body, note, text box) is read. */
export interface StoryNotes {
  hidden: string[];
  formulas: string[];
  /** Pictures and other objects that hold no text that can be read, in Chinese. */
  objects: string[];
  /** Formats of numbers that are not known: the number stands as U+FFFD. */
  formats: string[];
  /** Lines with pinyin or other readings above them, which are left out. */
  nested: number;
}

/** What reading a story needs. */
export interface StoryContext {
  styles: Styles;
  numbering: Numbering;
  markOf: RunContext['markOf'];
  notes: StoryNotes;
}

/** Ends of numbers after which the text follows without a blank: 一、 （一） 1. */
const CLOSED = /[、.．)）:：。①-⒛㈠-㈩]$/u;

/** The blank between a number and its text, as wide as Word's tab shows it. */
function between({ text, suffix, isBullet }: Printed, rest: string): string {
  if (suffix === 'nothing' || rest === '') return '';
  if (isBullet) return ' ';
  // 1.2022年 would be another number.
  if (CLOSED.test(text)) return /^\d/.test(rest) && /\d[.．]$/.test(text) ? ' ' : '';
  return /[\p{Script=Han}]$/u.test(text) ? '\u3000' : ' ';
}

/** What an object is called that is not text. */
function objectName(element: XmlElement): string {
  const names = new Set([...descendants(element)].map(({ localName }) => localName));
  if (names.has('chart')) return '图表';
  if (names.has('relIds')) return '示意图（SmartArt）';
  if (names.has('OLEObject')) return '嵌入的对象';
  if (names.has('pic') || names.has('blip') || names.has('imagedata')) return '图片';
  if (nameOf(element) === ':altChunk') return '嵌入的文档';
  return '';
}

/** Drawings are written twice, for newer and older programs: the first is read. */
function firstForm(element: XmlElement): XmlElement {
  if (element.localName !== 'AlternateContent') return element;
  return elements(element)[0] ?? element;
}

/** The text boxes of an object, outermost ones only. */
function textBoxes(element: XmlElement): XmlElement[] {
  const own = firstForm(element);
  return elements(own).flatMap((inner) =>
    nameOf(inner) === 'txbxContent' ? [inner] : textBoxes(inner),
  );
}

/** The text of a paragraph, number included, and the text boxes that hang on it. */
function readParagraph(
  paragraph: XmlElement,
  context: StoryContext,
  isCounted = true,
): FileBlock[] {
  const { styles, numbering, notes } = context;
  const boxes: FileBlock[] = [];
  const pPr = child(paragraph, 'pPr');
  const chain = styles.chainOf(styleOf(paragraph));
  let hidden = '';
  const runs: RunContext = {
    styles,
    chain,
    fields: [],
    markOf: context.markOf,
    hidden: (text) => {
      hidden += text;
    },
    formula: (text) => notes.formulas.push(text),
    object: (element) => {
      const found = textBoxes(element);
      const name = objectName(firstForm(element));
      if (name !== '') notes.objects.push(name);
      for (const box of found) boxes.push(...readStory(box, context));
    },
  };
  const text = elements(paragraph)
    .map((element) => (nameOf(element) === 'pPr' ? '' : inlineText(element, runs)))
    .join('');
  if (hidden.trim() !== '') notes.hidden.push(hidden.trim());
  // A paragraph that is hidden with its mark is not there at all and does not count.
  const isGone =
    text === '' && hidden !== '' && runSwitch('vanish', child(pPr, 'rPr'), chain, styles);
  const printed = isGone || !isCounted ? null : numbering.next(pPr);
  if (printed?.unknownFormat) notes.formats.push(printed.unknownFormat);
  // A bullet before nothing prints no words.
  const number = printed === null || (printed.isBullet && text.trim() === '') ? null : printed;
  const whole =
    number === null ? text : number.text + between(number, text.trim()) + text.trimStart();
  const parts = whole.split('\f').map((part): FileBlock => ({ kind: 'paragraph', text: part }));
  return [...parts, ...boxes];
}

/** A cell as it stands in its row, before cells are joined downwards. */
interface RawCell extends FileCell {
  column: number;
  merge: 'restart' | 'continue' | null;
}

function readCell(tc: XmlElement, column: number, context: StoryContext): RawCell {
  const tcPr = child(tc, 'tcPr');
  const vMerge = child(tcPr, 'vMerge');
  const merge =
    vMerge === null ? null : attribute(vMerge, 'val') === 'restart' ? 'restart' : 'continue';
  const blocks = readBlocks(tc, context, merge !== 'continue');
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.split('\n');
    context.notes.nested += 1;
    return block.rows.map((row) => row.map((cell) => cell.lines.join('')).join(' '));
  });
  return {
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
    colspan: Math.max(1, numberOf(tcPr, 'gridSpan') ?? 1),
    rowspan: 1,
    column,
    merge,
  };
}

/** The cells of a row, content controls opened. */
function cellsOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    const name = nameOf(element);
    if (name === 'tc') return [element];
    return ['sdt', 'sdtContent', 'customXml'].includes(name) ? cellsOf(element) : [];
  });
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    const name = nameOf(element);
    if (name === 'tr') return [element];
    return ['sdt', 'sdtContent', 'customXml'].includes(name) ? rowsOf(element) : [];
  });
}

/** A table as cells: those that Word continues downwards (`w:vMerge`) become one with a rowspan. */
function readTable(table: XmlElement, context: StoryContext): FileBlock {
  const above = new Map<number, RawCell>();
  const rows = rowsOf(table).map((tr) => {
    const trPr = child(tr, 'trPr');
    const before = numberOf(trPr, 'gridBefore') ?? 0;
    let column = before;
    const cells: RawCell[] = [];
    const blank = (colspan: number, at: number): RawCell => ({
      lines: [],
      colspan,
      rowspan: 1,
      column: at,
      merge: null,
    });
    if (before > 0) cells.push(blank(before, 0));
    for (const tc of cellsOf(tr)) {
      const cell = readCell(tc, column, context);
      column += cell.colspan;
      const upper = above.get(cell.column);
      if (cell.merge === 'continue' && upper?.colspan === cell.colspan) {
        upper.rowspan += 1;
        upper.lines.push(...cell.lines);
        continue;
      }
      // An older way to join cells sideways: the next ones are marked as continuing this one.
      const hMerge = child(child(tc, 'tcPr'), 'hMerge');
      const last = cells.at(-1);
      if (hMerge !== null && attribute(hMerge, 'val') !== 'restart' && last !== undefined) {
        last.colspan += cell.colspan;
        last.lines.push(...cell.lines);
        continue;
      }
      for (let at = cell.column; at < cell.column + cell.colspan; at += 1) above.delete(at);
      if (cell.merge === 'restart') above.set(cell.column, cell);
      cells.push(cell);
    }
    const after = numberOf(trPr, 'gridAfter') ?? 0;
    if (after > 0) cells.push(blank(after, column));
    return cells;
  });
  return {
    kind: 'table',
    rows: rows.map((row) =>
      row.map(({ lines, colspan, rowspan }): FileCell => ({ lines, colspan, rowspan })),
    ),
  };
}

/** Paragraphs and tables below an element, controls and tags opened. */
function readBlocks(parent: XmlElement, context: StoryContext, isCounted = true): FileBlock[] {
  return elements(parent).flatMap((element): FileBlock[] => {
    const name = nameOf(element);
    if (name === 'p') {
      const counts = isCounted || (element.textContent ?? '').trim() !== '';
      return readParagraph(element, context, counts);
    }
    if (name === 'tbl') return [readTable(element, context)];
    if (name === 'altChunk') {
      context.notes.objects.push('嵌入的文档');
      return [];
    }
    if (/^(?:sdtPr|sdtEndPr|tcPr|sectPr|pPr)$/.test(name)) return [];
    if (name === ':AlternateContent') {
      const choice = elements(element)[0];
      return choice === undefined ? [] : readBlocks(choice, context, isCounted);
    }
    return readBlocks(element, context, isCounted);
  });
}

/** Reads a story in document order: what its paragraphs and tables print. */
export function readStory(parent: XmlElement, context: StoryContext): FileBlock[] {
  return readBlocks(parent, context);
}
