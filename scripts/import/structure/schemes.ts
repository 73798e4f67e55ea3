import { parseNumeral } from '../../../src/text/parse-numeral.ts';

/**
 * The names of the numbering schemes, from the highest rank that official texts give them to the lowest.
 * What stands later in the list stands below what stands earlier, unless a text shows otherwise.
 */
export const SCHEME_NAMES = [
  'book', // 第一编
  'subbook', // 第一分编
  'part', // 第一部分
  'chapter', // 第一章
  'section', // 第一节
  'decimal', // 1, 1.1, 1.1.1
  'han', // 一、
  'han-bracket', // （一）
  'article', // 第一条, 第三条之一
  'box', // 专栏1, 专栏　专利培育工程
  'question', // 问题1：, 问：
  'digit', // 1. 1、 1．
  'half-bracket', // 1） 1)
  'digit-bracket', // （1）
  'circled', // ①
] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

/** The number that opens a paragraph. */
export interface Mark {
  scheme: SchemeName;
  /** 3 of 第三条, 三、, （三）, 3.; the last number of 1.2.3; null where a question bears none. */
  value: number | null;
  /** The numbers before the last one of 1.2.3 (`[1, 2]`), or the 之一 of 第三条之一 (`branch`). */
  path: readonly number[];
  branch: number | null;
  /** Length of what is shown as the number (`（一）`, `1`). */
  shown: number;
  /** Length of the number with the stop and blanks behind it. */
  length: number;
  /** The address that the editors give it, where they speak of it. */
  key: string | null;
}

/** How a scheme writes its numbers. */
interface Scheme {
  /** Finds the number at the start of a paragraph: group 1 is the number, group 2 that of 之…. */
  pattern: RegExp;
  /** How much is shown as the number: the whole match, or group 1 without the stop behind it. */
  shows: 'all' | 'number';
  /** Longest paragraph that can bear the number: 第二章规定的事项由… is a sentence and bears none. */
  longest: number;
}

const HAN = '[〇○零一二三四五六七八九十百千]+';
const DIGITS = '[\\d０-９]+';

/** Longest heading of a part, chapter or section. */
const LONGEST_HEAD = 45;

/** 第…章 with a blank or the heading right behind it. */
const head = (word: string): Scheme => ({
  pattern: new RegExp(
    `^第\\s?(${HAN}|${DIGITS})\\s?${word}(?:[\\s：:]+|$|(?=[^\\s的规中第、，。；]))`,
    'u',
  ),
  shows: 'all',
  longest: LONGEST_HEAD,
});
const item = (pattern: RegExp, shows: Scheme['shows']): Scheme => ({
  pattern,
  shows,
  longest: Infinity,
});

/** The schemes; an example of each stands beside its name above. */
const SCHEMES: Readonly<Record<SchemeName, Scheme>> = {
  book: head('编'),
  subbook: head('分编'),
  part: head('部分'),
  chapter: head('章'),
  section: head('节'),
  // 1.2 编制依据; 1 总则, 1. 总则 where the line is a heading. 1.5万件 and 1.2 倍 are figures.
  decimal: item(
    /^(\d{1,2}(?:[.．]\d{1,2}){0,4})(?:[.．、]?\s+|[.．、]?)(?![\d.．%％万亿千百个件元倍家年月日人]|\s)/u,
    'number',
  ),
  // 三、四级医院… is a list of words.
  han: item(
    /^([一二三四五六七八九十百零〇]+)[、.．](?![一二三四五六七八九十]+[、级线类月季])/u,
    'number',
  ),
  'han-bracket': item(/^[（(]([一二三四五六七八九十百零〇]+)[）)][、.．]?/u, 'all'),
  // 第三条第一款… at the start of a line cites an article.
  article: item(
    new RegExp(
      `^第\\s?(${HAN}|${DIGITS})\\s?条(?:之(${HAN}))?(?:[\\s：:]+|$|(?=[^\\s的规第之、，。；至和及或]))`,
      'u',
    ),
    'all',
  ),
  box: {
    pattern: new RegExp(`^专\\s?栏\\s?(${DIGITS}|${HAN})?(?:[\\s：:]+|$)`, 'u'),
    shows: 'all',
    longest: LONGEST_HEAD,
  },
  question: item(
    /^(?:问题?\s?([\d０-９]+|[一二三四五六七八九十]+)?\s?[：:]|Q\s?(\d+)?\s?[：:.．、])/u,
    'all',
  ),
  digit: item(/^([\d０-９]{1,3})[.．、](?![\d０-９]) ?/u, 'number'),
  'half-bracket': item(/^([\d０-９]{1,2})[）)]/u, 'all'),
  'digit-bracket': item(/^[（(]([\d０-９]{1,3})[）)]/u, 'all'),
  circled: item(/^([①-⑳])/u, 'all'),
};

const FIRST_CIRCLED = '①'.charCodeAt(0);

/** The value of 十二, 12, １２ or ⑫; null where nothing is printed. */
function valueOf(scheme: SchemeName, printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (scheme === 'circled') return printed.charCodeAt(0) - FIRST_CIRCLED + 1;
  return parseNumeral(printed);
}

/** The number of a scheme that opens a paragraph, or null. */
function markIn(scheme: SchemeName, text: string): Mark | null {
  const { pattern, shows, longest } = SCHEMES[scheme];
  const match = text.length > longest && /[。；]/u.test(text) ? null : pattern.exec(text);
  if (match === null) return null;
  const [whole, printed, branch] = match;
  const path = scheme === 'decimal' ? (printed ?? '').split(/[.．]/u).map(Number) : [];
  const value = path.at(-1) ?? valueOf(scheme, printed);
  if (value === null && printed !== undefined) return null;
  return {
    scheme,
    value,
    path: path.slice(0, -1),
    branch: valueOf(scheme, branch),
    shown: shows === 'number' ? (printed?.length ?? 0) : whole.trimEnd().length,
    length: whole.length,
    key: null,
  };
}

/**
 * The number that opens a paragraph, of the first of some schemes that finds one; null where none does.
 *
 * @example markOf('第三条之一　有下列情形…', ['chapter', 'article']) // article 3, branch 1
 * @example markOf('1.5万件以上', ['digit']) // null
 */
export function markOf(text: string, schemes: readonly SchemeName[]): Mark | null {
  for (const scheme of schemes) {
    const mark = markIn(scheme, text);
    if (mark !== null) return mark;
  }
  return null;
}

/** Every scheme but decimals, whose numbers are figures in any other text. */
export const PLAIN_SCHEMES = SCHEME_NAMES.filter((scheme) => scheme !== 'decimal');

/** Whether a paragraph opens with a number of any scheme but decimals. */
export function isNumbered(text: string): boolean {
  return markOf(text, PLAIN_SCHEMES) !== null;
}
