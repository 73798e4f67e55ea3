import { decodeLetters } from './decode-letters.ts';
import type { CellPlace, Paragraph, TextRun } from './paragraph.ts';
import { scanXml, type XmlPiece } from './scan-xml.ts';
import { withWordNames } from './word-names.ts';
import { lastOf } from '../../text/last-of.ts';

/** What is no part of the text as it reads: deleted and moved-away words, phonetic guides. */
const IGNORED = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:instrText', 'w:delText']);
const WRAPPERS = new Set(['w:ins', 'w:moveTo']);
/** Empty elements of a run that stand for a letter. */
const LETTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/** A copy for old programs is one only where the text for new ones reads the same. */
function withoutTwins(paragraphs: Paragraph[]): Paragraph[] {
  const texts = new Set(paragraphs.filter(({ fallback }) => !fallback).map(({ text }) => text));
  return paragraphs.map((one) => ({ ...one, fallback: one.fallback && texts.has(one.text) }));
}

interface Frame {
  paragraph: Paragraph;
  run: TextRun | null;
}

/**
 * Reads the paragraphs of one part of a .docx (document, header, footnotes); null when it is broken
 * or holds nothing of Word.
 */
export function readParagraphs(xml: string): Paragraph[] | null {
  const scanned = scanXml(xml);
  if (!scanned) return null;
  const pieces = withWordNames(xml, scanned);
  // <w:comments/> holds nothing, and is not damaged.
  const ofWord = pieces.some(
    ({ type, name }) => (type === 'open' || type === 'empty') && name.startsWith('w:'),
  );
  if (!ofWord) return null;
  const paragraphs: Paragraph[] = [];
  const frames: Frame[] = [];
  const path: XmlPiece[] = [];
  let ignored = 0;
  let texts: { piece: XmlPiece; at: number } | null = null;
  // Fields may run over several paragraphs, so they are counted over the whole part.
  let fields = 0;
  const tables: CellPlace[] = [];
  let tableCount = 0;
  let span = 1;
  const cellNow = (): CellPlace | null => {
    const cell = lastOf(tables);
    return cell && inside('w:tc') ? cell : null;
  };
  const inside = (...names: string[]) => path.some(({ name }) => names.includes(name));
  for (const piece of pieces) {
    const { type, name, start, end } = piece;
    const frame = lastOf(frames);
    if (type === 'close') {
      const opened = path.pop();
      if (opened?.name !== name) return null;
      if (name === 'w:tbl') tables.pop();
      if (IGNORED.has(name)) ignored -= 1;
      else if (name === 'w:p') frames.pop();
      else if (name === 'w:r' && frame?.run?.start === opened.start) {
        frame.run.contentEnd = start;
        frame.run.end = end;
        frame.run = null;
      } else if (name === 'w:rPr' && frame?.run?.content === opened.start) {
        frame.run.properties = xml.slice(opened.start, end);
        frame.run.content = end;
      } else if (name === 'w:t' && texts && frame?.run && ignored === 0) {
        const { text, places } = decodeLetters(xml, texts.at, start);
        const { paragraph } = frame;
        // The base of a phonetic guide is a run within a run, which cannot be cut.
        const own = lastOf(path)?.start === frame.run.start;
        const run = own ? frame.run : { ...frame.run, closed: '在注音里' };
        paragraph.atoms.push({
          from: paragraph.text.length,
          text,
          places,
          run,
          start: texts.piece.start,
          end,
          isText: true,
        });
        paragraph.text += text;
        texts = null;
      }
      continue;
    }
    if (type !== 'open' && type !== 'empty') continue;
    const cell = lastOf(tables);
    if (name === 'w:tbl' && type === 'open') {
      tables.push({ table: tableCount, row: -1, column: -1, merged: false });
      tableCount += 1;
    } else if (name === 'w:tr' && cell) {
      tables[tables.length - 1] = { ...cell, row: cell.row + 1, column: -1, merged: false };
      span = 1;
    } else if (name === 'w:tc' && cell) {
      tables[tables.length - 1] = { ...cell, column: cell.column + span, merged: false };
      span = 1;
    } else if (name === 'w:gridSpan') {
      span = Number(/val\s*=\s*["'](\d+)/.exec(xml.slice(start, end))?.[1] ?? 1);
    } else if (name === 'w:vMerge' && cell) {
      const merged = !/val\s*=\s*["']restart/.test(xml.slice(start, end));
      tables[tables.length - 1] = { ...cell, merged };
    }
    if (name === 'w:fldChar') {
      const kind = /fldCharType\s*=\s*["'](\w+)/.exec(xml.slice(start, end))?.[1];
      if (kind === 'begin') fields += 1;
      else if (kind === 'end') fields = Math.max(0, fields - 1);
    }
    const letter = LETTERS[name];
    if (letter !== undefined && frame?.run && ignored === 0 && lastOf(path)?.name === 'w:r') {
      const { paragraph, run } = frame;
      paragraph.atoms.push({
        from: paragraph.text.length,
        text: letter,
        places: [start, end],
        run,
        start,
        end,
        isText: false,
      });
      paragraph.text += letter;
    }
    if (type === 'empty') {
      if (name === 'w:p')
        paragraphs.push({
          text: '',
          atoms: [],
          fallback: inside('mc:Fallback'),
          cell: cellNow(),
        });
      if (name === 'w:rPr' && frame?.run?.content === start) frame.run.content = end;
      continue;
    }
    if (IGNORED.has(name)) ignored += 1;
    else if (name === 'w:p') {
      const paragraph = {
        text: '',
        atoms: [],
        fallback: inside('mc:Fallback'),
        cell: cellNow(),
      };
      paragraphs.push(paragraph);
      frames.push({ paragraph, run: null });
    } else if (name === 'w:r' && frame && !frame.run) {
      const wrappers: string[] = [];
      let above = path.length - 1;
      while (above >= 0 && WRAPPERS.has(path[above]?.name ?? '')) {
        const wrapper = path[above];
        if (wrapper) wrappers.unshift(xml.slice(wrapper.start, wrapper.end));
        above -= 1;
      }
      const inParagraph = path.slice(path.map((one) => one.name).lastIndexOf('w:p'));
      frame.run = {
        start,
        open: xml.slice(start, end),
        properties: '',
        content: end,
        contentEnd: end,
        end,
        wrappers,
        parent: path[above]?.start ?? -1,
        closed: inParagraph.some((one) => one.name === 'w:hyperlink')
          ? '已经有链接'
          : fields > 0 || inParagraph.some((one) => one.name === 'w:fldSimple')
            ? '在域（自动更新的内容）里'
            : null,
      };
    } else if (name === 'w:t') texts = { piece, at: end };
    path.push(piece);
  }
  return path.length === 0 ? withoutTwins(paragraphs) : null;
}
