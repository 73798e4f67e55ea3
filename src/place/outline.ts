import { lastOf } from '../text/last-of.ts';
import { formatNumeral } from '../text/format-numeral.ts';

/** A number of a damaged text may be longer than any numeral. */
export const chinese = (number = 0) => (number > 9999 ? String(number) : formatNumeral(number));

/** How one rank of numbers is printed: 三、 as 三, （一） and 第一节 as they stand, 2. as 2. */
const MARKS: readonly RegExp[] = [
  /^(第[〇零一二三四五六七八九十百\d]+(?:分编|编|章|节|部分))/u,
  /^([（(][〇零一二三四五六七八九十百\d]+[）)])/u,
  /^([〇零一二三四五六七八九十百]+)[、.．]/u,
  /^(\d+(?:[.．]\d+)+)(?![、\d])/u,
  /^(\d+)(?:[.．、]|(?=\s)|$)/u,
  /^([①-⑳])/u,
];

/** What a heading or a printed number counts by, without the stop after it; null where it has none. */
export function markOf(printed: string | null | undefined): string | null {
  const text = (printed ?? '').trim();
  for (const mark of MARKS) {
    const found = mark.exec(text)?.[1];
    if (found !== undefined) return found.replaceAll('(', '（').replaceAll(')', '）');
  }
  return null;
}

/** The marks of the ranks where nothing printed says otherwise: 三（一）2（1）. */
const RANKS: readonly ((number: number) => string)[] = [
  (number) => chinese(number),
  (number) => `（${chinese(number)}）`,
  String,
  (number) => `（${number}）`,
  (number) => `第${number}目`,
];

/** Whether a mark counts the number: （七） and 第七节 count 7. */
function counts(mark: string, number: number): boolean {
  const bare = mark.replace(/[第（）编章节部分]/gu, '');
  return bare === String(number) || bare === chinese(number);
}

/** The place of a heading: 第三部分, 三（一）, 第三章第一节, 4.2; chapter 0 is what stands before the first. */
export function headingPlace(numbers: readonly number[], headings: readonly string[]): string {
  const ranks = numbers.filter((number, rank) => rank === 0 || number !== 0);
  if (ranks[0] === 0) return '前言';
  const printed = headings.flatMap((heading) => markOf(heading) ?? []);
  const decimal = printed.find((mark) => mark === ranks.join('.') && ranks.length > 1);
  if (decimal !== undefined) return decimal;
  const marks = ranks.map((number, rank) => {
    const mark = printed[rank];
    if (mark !== undefined && counts(mark, number)) return mark;
    return RANKS[Math.min(rank, RANKS.length - 1)]?.(number) ?? '';
  });
  const [first = ''] = marks;
  const alone = marks.length === 1 && !first.startsWith('第');
  return alone ? `第${first.replace(/[（）]/gu, '')}部分` : marks.join('');
}

/** The place of a paragraph or item in an outline; see the rows of {@link ROWS} for examples. */
export function outlinePlace(
  numbers: readonly number[],
  printed: string | null,
  headings: readonly string[] = [],
): string {
  const mark = markOf(printed);
  if (mark?.includes('.')) return mark;
  const last = lastOf(numbers) ?? 0;
  const above = numbers.slice(0, -1);
  const place = headingPlace(above, headings);
  if (place === '前言') return `前言第${last}段`;
  // 三（一） itself, of which 三（一）2 is an item.
  if (last === 0) return `${place}导语`;
  if (above.length > 2 && lastOf(above) === 0)
    return `${headingPlace(above, headings)}导语第${last}段`;
  if (mark === null) return `${place}第${last}段`;
  // 二（三）: the number of its section is its own.
  if (/[一二三四五六七八九十]/u.test(mark)) return last === 1 ? place : `${place}第${last}段`;
  return lastOf(above) === 0 ? `${place}第${last}项` : `${place}${mark}`;
}
