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
  'article', // 第一条, 第三条之一
  'decimal', // 1, 1.1, 1.1.1
  'han', // 一、
  'han-bracket', // （一）
  'question', // 问题1：, 问：
  'digit', // 1. 1、 1．
  'half-bracket', // 1） 1)
  'digit-bracket', // （1）
  'circled', // ①
] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

/** How a scheme writes its numbers. */
interface Scheme {
  /** Finds the number at the start of a paragraph; group 1 is the number, group 2 that of 之…. */
  pattern: RegExp;
  /** How much of the match is shown as the record's number: all of it, or without the stop behind it. */
  shows: 'all' | 'number';
  /** Whether only a short line without a sentence can bear the number: 第二章规定的事项，… bears none. */
  headsOnly: boolean;
}

const HAN = '[〇○零一二三四五六七八九十百千]+';
const DIGITS = '[\\d０-９]+';
const head = (word: string): Scheme => ({
  pattern: new RegExp(
    `^第\\s*(${HAN}|${DIGITS})\\s*${word}(?:\\s+|$|(?=[^\\s的规中第、，。；]))`,
    'u',
  ),
  shows: 'all',
  headsOnly: true,
});

/** The schemes, an example in the comment of each name above. */
export const SCHEMES: Readonly<Record<SchemeName, Scheme>> = {
  book: head('编'),
  subbook: head('分编'),
  part: head('部分'),
  chapter: head('章'),
  section: head('节'),
  article: {
    pattern: new RegExp(
      `^第\\s*(${HAN}|${DIGITS})\\s*条(?:之(${HAN}))?(?:[\\s　：:]+|$|(?=[^\\s的规第、，。；至]))`,
      'u',
    ),
    shows: 'all',
    headsOnly: false,
  },
  decimal: {
    pattern: new RegExp(
      '^(\\d{1,2}(?:[.．]\\d{1,2}){1,4})(?:[.．]?\\s+|[.．]?(?=[^\\d.．\\s%％万亿个件元倍]))|^(\\d{1,2})\\s+(?=\\p{Script=Han})',
      'u',
    ),
    shows: 'number',
    headsOnly: false,
  },
  han: {
    pattern: /^([一二三四五六七八九十百]+)[、.．](?![一二三四五六七八九十]?[、级线类])/u,
    shows: 'all',
    headsOnly: false,
  },
  'han-bracket': {
    pattern: /^[（(]([一二三四五六七八九十百]+)[）)][、.．]?/u,
    shows: 'all',
    headsOnly: false,
  },
  question: {
    pattern:
      /^(?:问题?\s*([\d０-９]+|[一二三四五六七八九十]+)?\s*[：:.．、]|Q\s*(\d+)?\s*[：:.．、])/u,
    shows: 'all',
    headsOnly: false,
  },
  digit: {
    pattern: /^([\d０-９]{1,3})(?:[.．、]|(?=[．、]))(?![\d０-９]) ?/u,
    shows: 'number',
    headsOnly: false,
  },
  'half-bracket': { pattern: /^([\d０-９]{1,2})[）)]/u, shows: 'all', headsOnly: false },
  'digit-bracket': { pattern: /^[（(]([\d０-９]{1,3})[）)]/u, shows: 'all', headsOnly: false },
  circled: { pattern: /^([①-⑳])/u, shows: 'all', headsOnly: false },
};
