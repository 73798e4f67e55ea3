import { refused, type FileReading } from './file-text.ts';
import { decodeText } from './decode-text.ts';
import { ENDS_SENTENCE, joinPieces, OPENS_PARAGRAPH } from './write-text.ts';

/** The widest line, in Han characters, that a text wrapped for a page or a mail has. */
const WIDEST_WRAP = 60;
/** The narrowest; a text of short lines is a list of headings and items, each a paragraph: （一）创造. */
const NARROWEST_WRAP = 18;
/** How much shorter than a full one a line may be that was broken before a mark or a word. */
const PLAY = 2.5;
/** So many full lines, and so large a part of all, make a wrapped text. */
const FEWEST_FULL = 3;
const FULL_SHARE = 0.2;

/** The width of a line in Han characters: others count half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[\u0020-\u00ff]/.test(one) ? 0.5 : 1), 0);
}

/** The width at which a text was wrapped, or null where each line is a paragraph of its own. */
function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map((line) => widthOf(line.trimEnd()));
  const widest = Math.max(0, ...widths);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return null;
  const full = lines.filter((_, index) => (widths[index] ?? 0) >= widest - PLAY);
  const open = full.filter((line) => !ENDS_SENTENCE.test(line.trimEnd()));
  const isWrapped =
    full.length >= FEWEST_FULL &&
    full.length >= lines.length * FULL_SHARE &&
    open.length >= full.length / 2;
  return isWrapped ? widest : null;
}

/**
 * The paragraphs of a plain text. Lines that were broken at a fixed width are joined again: a full line
 * goes on in the next one unless that is indented, begins with a number or follows a blank line.
 */
export function joinWrapped(text: string): { paragraphs: string[]; isWrapped: boolean } {
  const lines = text.split(/\r\n?|\n|\f/);
  const filled = lines.filter((line) => line.trim() !== '');
  const width = filled.some((line) => line.trim().includes('\t')) ? null : wrapWidth(filled);
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const continues =
      width !== null &&
      last !== undefined &&
      line.trim() !== '' &&
      before.trim() !== '' &&
      widthOf(before.trimEnd()) >= width - PLAY &&
      !/^\s/.test(line) &&
      !OPENS_PARAGRAPH.test(line.trim());
    if (continues) paragraphs[paragraphs.length - 1] = joinPieces(last, line.trim());
    // The tab at the end of a row is an empty cell; one at the start of a line is the first of them.
    else if (line.trim() !== '') paragraphs.push(line.replace(/^[^\S\t]+|[^\S\t]+$/g, ''));
    before = line;
  }
  return { paragraphs, isWrapped: width !== null };
}

/** Reads a plain text in any encoding, wrapped or not. Rows with tabs stay rows. */
export function readPlain(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes);
  if (decoded === null)
    return refused('认不出文字编码，也不像文字：请在记事本中打开，另存为 UTF-8 的 .txt 再添加');
  const { paragraphs, isWrapped } = joinWrapped(decoded.text);
  const told = [
    ...(decoded.encoding === 'UTF-8' ? [] : [`文字编码是 ${decoded.encoding}，已转为 UTF-8。`]),
    ...(isWrapped ? ['每行断在固定的宽度，已接成整段；接得不对的，请改用一段一行的文本。'] : []),
  ];
  const blocks = paragraphs.map((text) =>
    text.includes('\t')
      ? {
          kind: 'table' as const,
          rows: [
            text.split('\t').map((cell) => ({ lines: [cell.trim()], colspan: 1, rowspan: 1 })),
          ],
        }
      : { kind: 'paragraph' as const, text },
  );
  return { text: { blocks, leftOut: [], questions: [], told }, error: null };
}
