import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import { isNumbered } from './schemes.ts';

/** An annex with the paragraphs that name it and those that it holds. */
export interface Annex {
  /** `f2`, `f1x2` for 附件1-2, `g1` for 附表1. */
  key: string;
  /** As printed: 附件2 and its title. */
  heading: string;
  /** 附件2 and the title below it. */
  headingParagraphs: Paragraph[];
  paragraphs: Paragraph[];
}

/** 附件, 附件1, 附件 1-2, 附1, 附表, 附录二, with a title behind it or on the next lines. */
const ANNEX =
  /^附\s?(件|表|录)?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[-—－](\d{1,2}))?\s?(?:$|[：:]\s?(.*)$|[\s　]+(\S.*)$)/u;
/** Longest title of an annex, a line. */
const LONGEST_TITLE = 50;
/** A title runs over this many lines at most. */
const MOST_TITLE_LINES = 3;

/** A line that may open an annex. */
interface Opening {
  index: number;
  letter: 'f' | 'g';
  /** `2`, `1x2`, or '' where none is printed. */
  number: string;
  title: string;
}

function openingOf({ text }: Paragraph, index: number): Opening | null {
  const [whole, word, number, sub, colon, blank] = ANNEX.exec(text.trim()) ?? [];
  if (whole === undefined || (word === undefined && number === undefined && colon === undefined))
    return null;
  const title = colon ?? blank ?? '';
  if (title.length > LONGEST_TITLE || /[。；]/u.test(title)) return null;
  const value = number === undefined ? '' : String(parseNumeral(number) ?? '');
  const tail = sub === undefined ? '' : `x${sub}`;
  return { index, letter: word === '表' ? 'g' : 'f', number: value + tail, title };
}

/** Whether a line can be a title of an annex: short, without a number, no sentence, no row of a table. */
function isTitleLine({ text, table }: Paragraph): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    table === undefined &&
    !/[。；：:，]$/u.test(text) &&
    !isNumbered(text)
  );
}

/**
 * Cuts the paragraphs behind a title into the body and its annexes. A list of annexes (附件：1.…), which
 * stands at the end of the body, opens none.
 *
 * @param isLoose whether a paragraph belongs to no numbering: signature, date, copies
 */
export function cutAnnexes(
  paragraphs: readonly Paragraph[],
  isLoose: (paragraph: Paragraph) => boolean,
): { body: Paragraph[]; annexes: Annex[] } {
  const candidates = paragraphs.flatMap((paragraph, index) => openingOf(paragraph, index) ?? []);
  const opens = ({ index, title, letter, number }: Opening): boolean => {
    if (title === '') return index + 1 < paragraphs.length;
    // 附件：任务分工 / 某某办公室 / 2024年3月1日: what stands before the signature names an annex, and opens none.
    const next = paragraphs[index + 1];
    if (next !== undefined && isLoose(next)) return false;
    const later = candidates.filter((one) => one.index > index);
    // 附件1：甲表 / 附件2：乙表 / 2024年3月1日: a list; what it names is printed below or not at all.
    const isNamedAgain = later.some(
      (one) => one.letter === letter && (one.number === number || number === ''),
    );
    const end = later[0]?.index ?? paragraphs.length;
    const content = paragraphs.slice(index + 1, end).filter((paragraph) => !isLoose(paragraph));
    return !isNamedAgain && content.length > 0;
  };
  const openings = candidates.filter(opens);
  const counts = { f: 0, g: 0 };
  const annexes = openings.map((opening, order): Annex => {
    const { index, letter, number, title } = opening;
    counts[letter] += 1;
    const all = paragraphs.slice(index, openings[order + 1]?.index ?? paragraphs.length);
    const titled = (paragraph: Paragraph | undefined): boolean =>
      paragraph !== undefined && isTitleLine(paragraph) && !isLoose(paragraph);
    let lines = 1;
    while (
      title === '' &&
      lines <= MOST_TITLE_LINES &&
      lines + 1 < all.length &&
      titled(all[lines])
    )
      lines += 1;
    const headingParagraphs = all.slice(0, lines);
    const [first = '', ...rest] = headingParagraphs.map(({ text }) => text.trim());
    const heading = rest.length === 0 ? first : `${first} ${rest.join('')}`;
    const key = letter + (number === '' ? String(counts[letter]) : number);
    return { key, heading, headingParagraphs, paragraphs: all.slice(lines) };
  });
  return { body: paragraphs.slice(0, openings[0]?.index ?? paragraphs.length), annexes };
}
