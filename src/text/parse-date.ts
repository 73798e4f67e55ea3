import { parseNumeral } from './parse-numeral.ts';

const WRITTEN =
  /^([0-9]{4}|[〇零一二三四五六七八九]{4})年([0-9]{1,2}|[一二三四五六七八九十]{1,3})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日$/u;
const HYPHENED = /^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$/;

/**
 * Reads a whole string as a date and gives it in ISO form, null when it is none: `2021 年 9 月 2 日`
 * gives `2021-09-02`. A day that the calendar lacks (2月30日) is not a date.
 */
export function parseDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const match = WRITTEN.exec(plain) ?? HYPHENED.exec(plain);
  if (!match) return null;
  // 0 is no year, month or day, so it can stand for what is not a number.
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((part) => parseNumeral(part) ?? 0);
  if (year === 0 || month < 1 || month > 12) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
