import { findMarkup, without } from '../lines/markup.ts';
import {
  isBlank,
  spansOf,
  textOf,
  trimPassage,
  type Passage,
  type Span,
} from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import type { PlacedTable } from '../structure/placed-table.ts';
import { breaksOff } from '../responsibility/read-responsibility.ts';
import { isNumbered } from '../structure/schemes.ts';
import { runInTitleLength } from './run-in-title.ts';

/** How a seed breaks its lines; see `layout.wrap` of `source.yaml`. */
export type Wrap = 'line' | 'paragraph' | 'width';

/** A logical paragraph: lines of the seed joined again. */
export interface Paragraph {
  passage: Passage;
  text: string;
  /** The first line that it was read from. */
  line: Line;
  /** The table that it stands for; it has no text then. */
  table?: PlacedTable;
}

/** 附件; a dash; a closing line: what never continues a paragraph, as numbers do not. */
const STARTS_OWN = /^(?:附件(?:：|$)|——|抄送：|联系人：)/;

/** A row or the header of a table whose cells are parted by blanks: 1 每万人口…（件） 4.94 8 预期性. */
const STARTS_ROW = /^(?:序号 |\d+ .* \S+性$)/;

const BOX = /^专栏 ?\d+$/;
const HEADING = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/;

/** A paragraph of a blank-line layout that is shorter than this is a heading or a closing line. */
const SHORTEST_BROKEN_LINE = 40;

/** How much less than a full line the first line of a paragraph holds, one character for the print's play. */
const FIRST_LINE_INDENT = 2.5;

/** Width of a line in Han characters: half-width characters count half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (/[\u0020-\u00ff]/.test(c) ? 0.5 : 1), 0);
}

/** The usual width of a full line: the most frequent one, headings and rows of tables left out. */
function fullWidth(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  const widths = lines.map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  for (const width of widths.filter((w) => w > widest / 2))
    counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Whether a paragraph that ends so may go on in the next line. */
function endsSentence(text: string): boolean {
  return /[。：！？…][”』）》]?$/.test(text);
}

/**
 * Whether a line continues the one before, in a layout wrapped at a fixed width. Where the line before
 * ends a sentence at full width only the indent tells: a first line holds less than a full one.
 */
function continuesAtWidth(before: string, next: string, full: number): boolean {
  if (widthOf(before) < full - FIRST_LINE_INDENT) return false;
  return !endsSentence(before) || widthOf(next) >= full;
}

/** In a box lines are wider and every item opens with a title: only that tells a new item from a line. */
function continuesInBox(before: string, next: string): boolean {
  return !endsSentence(before) || runInTitleLength(next) === 0;
}

/** 关于印发…的通知: the title of a notice is a paragraph of its own, however long. */
const ENDS_TITLE = '的通知';

function continues(wrap: Wrap, before: string, next: string, full: number): boolean {
  if (wrap === 'line') return /^[（(]责任单位/u.test(next) || breaksOff(before);
  if (STARTS_OWN.test(next) || isNumbered(next) || STARTS_ROW.test(next)) return false;
  if (before.endsWith(ENDS_TITLE)) return false;
  if (wrap === 'width') return continuesAtWidth(before, next, full);
  if (before.startsWith('附件：')) return true;
  return !endsSentence(before) && widthOf(before) >= SHORTEST_BROKEN_LINE;
}

/** In a short text lines are of one length by chance. */
const FEWEST_WRAPPED = 8;
/** A line that ends in no mark of punctuation. */
const BREAKS_OFF = /[\p{L}\p{N}]$/u;
/** A line is one of a wrapped text when so much of the lines breaks off at full width. */
const MOST_WRAPPED = 0.3;
/** Widths between which a full line of print lies. */
const PRINT_WIDTH = [15, 60] as const;

/**
 * Finds how a seed breaks its lines: wrapped at a fixed width when many full lines end no sentence,
 * else one paragraph a line. That blank lines part paragraphs whose lines break off anywhere is for editors
 * to say.
 */
export function findWrap(lines: readonly Line[]): Wrap {
  const texts = lines.map(({ text }) => text.trim());
  const filled = texts.filter((text) => text !== '' && !text.includes('\t'));
  const full = fullWidth(filled);
  const isFull = (text: string): boolean =>
    widthOf(text) > full - FIRST_LINE_INDENT && widthOf(text) <= full + 1;
  const cut = filled.filter((text, index) => {
    const next = filled[index + 1];
    return isFull(text) && BREAKS_OFF.test(text) && next !== undefined && !isNumbered(next);
  });
  const [narrowest, widest] = PRINT_WIDTH;
  if (
    full >= narrowest &&
    full <= widest &&
    cut.length >= FEWEST_WRAPPED &&
    cut.length > filled.length * MOST_WRAPPED
  )
    return 'width';
  return 'line';
}

/**
 * Joins the lines of a seed to paragraphs again. Markup and blank lines are left out.
 *
 * @param aside what the editors set aside, left out too
 * @param starts offsets at which the editors say that an item begins: it never continues another
 */
export function unwrap(
  seed: Seed,
  lines: readonly Line[],
  wrap: Wrap,
  aside: readonly Span[] = [],
  starts: ReadonlySet<number> = new Set(),
): Paragraph[] {
  const full = wrap === 'width' ? fullWidth(lines.map((l) => l.text.trim()).filter(Boolean)) : 0;
  const paragraphs: Paragraph[] = [];
  let last = '';
  let inBox = false;
  for (const line of lines) {
    const passage = trimPassage(seed, without(line, [...findMarkup(line), ...aside]));
    const text = textOf(seed, passage);
    if ([...text].every(isBlank)) continue;
    if (wrap === 'width' && BOX.test(text)) inBox = true;
    else if (HEADING.test(text)) inBox = false;
    const paragraph = paragraphs.at(-1);
    const before = wrap === 'paragraph' ? (paragraph?.text ?? '') : last;
    const isCell = line.text.includes('\t') || (paragraph?.line.text.includes('\t') ?? false);
    const joins =
      !isCell &&
      !starts.has(spansOf(passage)[0]?.from ?? -1) &&
      (inBox && !BOX.test(text) && !BOX.test(last)
        ? continuesInBox(before, text)
        : continues(wrap, before, text, full));
    if (paragraph && joins) {
      paragraph.passage = [...paragraph.passage, ...passage];
      paragraph.text += text;
    } else {
      paragraphs.push({ passage, text, line });
    }
    last = text;
  }
  return paragraphs;
}
