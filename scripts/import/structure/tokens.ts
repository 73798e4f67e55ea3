import type { Paragraph } from '../blocks/unwrap.ts';
import type { LayoutName } from './layouts.ts';
import { LAYOUT_TABLE } from './layouts.ts';
import type { Token } from './nest.ts';
import { markOf, type Mark, type SchemeName } from './schemes.ts';
import { isHeadingLine } from './titles.ts';

/** What the editors say of the number of a paragraph: how it is printed and which address it has. */
export interface DecidedMark {
  printed: string | null;
  key: string;
}

/** Tells what the editors say of the number of a paragraph. */
export type DecidedOf = (paragraph: Paragraph) => DecidedMark | undefined;

/** 具体措施：, which heads the numbers that follow. */
const LABEL =
  /^(?:(?:具体|主要|重点|工作|政策|保障|任务)?(?:措施|举措|任务|目标|内容|要求|安排|分工|事项|步骤|做法))[：:]$/u;
const STOP = /^[.．、]? ?/u;

/** The mark of a paragraph on whose number the editors have spoken. */
function decidedMark(text: string, { printed, key }: DecidedMark, found: Mark | null): Mark {
  const shown = printed === null || !text.startsWith(printed) ? 0 : printed.length;
  const keyed = /(\d+)[a-z]?$/u.exec(key)?.[1];
  const value = Number((shown === 0 ? keyed : /\d+/u.exec(printed ?? '')?.[0]) ?? keyed ?? 0);
  const scheme = /^[（(]\d/u.test(printed ?? '') ? 'digit-bracket' : (found?.scheme ?? 'digit');
  const length = shown === 0 ? 0 : shown + (STOP.exec(text.slice(shown))?.[0].length ?? 0);
  return { scheme, value, path: found?.path ?? [], branch: null, shown, length, key };
}

/** Schemes that a statute has above its articles, where other texts have items. */
const TOPICAL: ReadonlySet<SchemeName> = new Set<SchemeName>(['han', 'han-bracket']);

/** Schemes that make headings; a number of any other stands below one, where there is any. */
export const HEADS: ReadonlySet<SchemeName> = new Set<SchemeName>([
  'book',
  'subbook',
  'part',
  'chapter',
  'section',
  'decimal',
  'han',
  'han-bracket',
  'article',
  'question',
]);
const isHead = (mark: Mark | null): boolean => mark !== null && HEADS.has(mark.scheme);

/** 附　则 on a line of its own: a chapter, or a book, that bears no number. */
const BARE_HEAD = /^[附总分]\s*则$/u;

/** Whether a paragraph asks: 为什么制定《办法》？ */
export function asks(text: string): boolean {
  return (
    /[？?]$/u.test(text.trim()) ||
    /^(?:[^。]{0,8})问[：:]/u.test(text) ||
    /[？?]\s*答[：:]/u.test(text)
  );
}

/** Which scheme numbers the questions of a text: that of most questions; null where none is numbered. */
function schemeOfQuestions(paragraphs: readonly Paragraph[]): SchemeName | null {
  const counts = new Map<SchemeName, number>();
  for (const { text } of paragraphs) {
    const mark = markOf(text, LAYOUT_TABLE.faq.schemes);
    if (mark !== null && (mark.scheme === 'question' || asks(text)))
      counts.set(mark.scheme, (counts.get(mark.scheme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The paragraphs of a body as a layout sees them: those that bear a number of its schemes, and the others. */
export function tokensOf(
  paragraphs: readonly Paragraph[],
  layout: LayoutName,
  decidedOf: DecidedOf,
): Token[] {
  const asked = layout === 'faq' ? schemeOfQuestions(paragraphs) : null;
  const schemes = layout === 'faq' ? (asked === null ? [] : [asked]) : LAYOUT_TABLE[layout].schemes;
  const highest = schemes.find((scheme) =>
    paragraphs.some(({ text }) => markOf(text, [scheme]) !== null),
  );
  const markAt = (index: number): Mark | null => {
    const text = paragraphs[index]?.text ?? '';
    const mark = markOf(text, schemes);
    const isBare = layout === 'statute' && highest !== 'article' && BARE_HEAD.test(text);
    if (
      isBare &&
      highest !== undefined &&
      markOf(paragraphs[index + 1]?.text ?? '', schemes) !== null
    )
      return {
        scheme: highest,
        value: null,
        path: [],
        branch: null,
        shown: 0,
        length: 0,
        key: null,
      };
    // 3 附则 heads a part; 5 公里以内的… is a sentence.
    const isPart = mark?.scheme === 'decimal' && mark.path.length === 0;
    if (isPart && !isHeadingLine(text.slice(mark.length))) return null;
    if (mark === null || layout !== 'statute' || !TOPICAL.has(mark.scheme)) return mark;
    // 一、一般规定 / 第一条: a heading over articles; 一、警告； is a part of one.
    const next = markOf(paragraphs[index + 1]?.text ?? '', schemes);
    const isHeading = isHeadingLine(text.slice(mark.length)) && !/[。；，：]$/u.test(text);
    return isHeading && next !== null && next.scheme !== mark.scheme ? mark : null;
  };
  const firstHead = paragraphs.findIndex((_, index) => isHead(markAt(index)));
  return paragraphs.map((paragraph, index): Token => {
    const any = markAt(index);
    // A list before the first heading belongs to the preamble.
    const found = index < firstHead && !isHead(any) ? null : any;
    const decided = decidedOf(paragraph);
    const mark = decided === undefined ? found : decidedMark(paragraph.text, decided, found);
    const isLabel = layout !== 'statute' && LABEL.test(paragraph.text);
    return { paragraph, mark, isLabel };
  });
}
