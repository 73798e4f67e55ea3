import { parseNumeral } from '../../../src/text/parse-numeral.ts';

const YEAR = '(\\d{4}|[〇○零Ｏ一二三四五六七八九]{4})';
const FIGURES = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A day as texts write it: 2024年3月5日, 二〇二四年三月五日, 2024-03-05, with the blanks of a layout. */
export const DATE = `${YEAR}\\s*年\\s*${FIGURES}\\s*月\\s*${FIGURES}\\s*日|(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})`;

const valueOf = (text: string): number => parseNumeral(text.replace(/[○零Ｏ]/g, '〇')) ?? 0;

/**
 * The first day that a text names, as ISO; null where it names none or one that no calendar has
 * (2024年2月30日).
 */
export function readDate(text: string): string | null {
  const match = new RegExp(DATE, 'u').exec(text.normalize('NFKC'));
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).filter(Boolean).map(valueOf);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year > 1900 ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}
