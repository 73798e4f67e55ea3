import { decodeLetters } from './decode-letters.ts';
import type { Paragraph, TextRun } from './paragraph.ts';
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
  if (!pieces.some(({ type, name }) => type === 'open' && name.startsWith('w:'))) return null;
  const paragraphs: Paragraph[] = [];
  const frames: Frame[] = [];
  const path: XmlPiece[] = [];
  let ignored = 0;
  let texts: { piece: XmlPiece; at: number } | null = null;
  // Fields may run over several paragraphs, so they are counted over the whole part.
  let fields = 0;
  const inside = (...names: string[]) => path.some(({ name }) => names.includes(name));
  for (const piece of pieces) {
    const { type, name, start, end } = piece;
    const frame = lastOf(frames);
    if (type === 'close') {
      const opened = path.pop();
      if (opened?.name !== name) return null;
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
        const run = own ? frame.run : { ...frame.run, linkable: false };
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
      if (name === 'w:p') paragraphs.push({ text: '', atoms: [], fallback: inside('mc:Fallback') });
      if (name === 'w:rPr' && frame?.run?.content === start) frame.run.content = end;
      continue;
    }
    if (IGNORED.has(name)) ignored += 1;
    else if (name === 'w:p') {
      const paragraph = { text: '', atoms: [], fallback: inside('mc:Fallback') };
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
        linkable:
          fields === 0 &&
          !inParagraph.some((one) => one.name === 'w:hyperlink' || one.name === 'w:fldSimple'),
      };
    } else if (name === 'w:t') texts = { piece, at: end };
    path.push(piece);
  }
  return path.length === 0 ? withoutTwins(paragraphs) : null;
}
