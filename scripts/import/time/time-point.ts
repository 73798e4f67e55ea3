import { parseNumeral } from '../../../src/text/parse-numeral.ts';

/** A printed point of time, as far as it is printed. */
export interface TimePoint {
  /** Offsets in the text. */
  from: number;
  to: number;
  /** The printed year; `this` for 今年, 年底, `next` for 明年; null when none is printed. */
  year: number | 'this' | 'next' | null;
  /** The last month meant, 1 to 12; null when only a year is printed. */
  month: number | null;
  /** The last day meant; null where it is the last of the month, or only a year or a month is printed. */
  day: number | null;
  /** Whether a day or an end (底, 末, 内, 下旬) is printed, so that 前 after it includes it. */
  ends: boolean;
  /** Whether the beginning of a time is printed (年初, 月初), whose last day cannot be told. */
  begins: boolean;
}

const MONTHS = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAYS = '(?:3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const YEARS = '(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3}';

/** 2024.12, 2024-06-30, 2024/6/30. */
const ISO = new RegExp(
  '(?<year>(?:19|20)\\d{2})[.．/-](?<month>1[0-2]|0?[1-9])(?:[.．/-](?<day>3[01]|[12]\\d|0?[1-9]))?(?![\\d.])(?!\\s?年)',
  'yu',
);

/** 2024年12月31日, 2024 年底, 六月底, 第三季度, 下半年. Each part may be left out, but not all of them. */
const POINT = new RegExp(
  [
    `(?:(?<year>${YEARS})\\s?年度?|(?<relative>今年|本年度?|当年|明年|次年))?`,
    `\\s?(?:(?<month>${MONTHS})\\s?月份?(?:\\s?(?<day>${DAYS})\\s?[日号])?`,
    `|(?<half>[上下])半年|第?\\s?(?<quarter>[一二三四1-4])\\s?季度)?`,
    `\\s?(?<part>年?[底末内初]|[上中下]旬)?`,
  ].join(''),
  'yu',
);

const LAST_OF_TENTH: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** The number of a year in digits or as 二〇二四. */
const number = (text: string | undefined): number | null =>
  text === undefined ? null : parseNumeral(text);

/** A year, 年底 and the like may not be the tail of a duration: 三年内, 近5年. */
const TAIL_OF_DURATION = /[\d一二三四五六七八九十百两几数多个半每近]\s?$/u;

/** Reads a point of time that begins at an offset; null when none does. */
export function timePointAt(text: string, from: number): TimePoint | null {
  ISO.lastIndex = from;
  const iso = ISO.exec(text);
  POINT.lastIndex = from;
  const match = iso ?? POINT.exec(text);
  const found = match?.[0].trimEnd() ?? '';
  if (match === null || found === '') return null;
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const { relative, half, quarter } = groups;
  const part = groups.part ?? '';
  const printed = number(groups.year);
  const bare = printed === null && relative === undefined;
  const dated = [groups.month, half, quarter].some((one) => one !== undefined);
  // 底, 末 and 内 alone are no time: they need a month, or 年 before them.
  if (bare && !dated && !part.startsWith('年')) return null;
  if (bare && TAIL_OF_DURATION.test(text.slice(0, from))) return null;
  const ofQuarter = quarter === undefined ? null : (number(quarter) ?? 0) * 3;
  const ofHalf = half === undefined ? null : half === '上' ? 6 : 12;
  const next = relative === '明年' || relative === '次年';
  return {
    from,
    to: from + found.length,
    year: printed ?? (next ? 'next' : bare && dated ? null : 'this'),
    month: number(groups.month) ?? ofHalf ?? ofQuarter,
    day: number(groups.day) ?? LAST_OF_TENTH[part] ?? null,
    ends: [groups.day, half, quarter].some((one) => one !== undefined) || /[底末内旬]/u.test(part),
    begins: part.endsWith('初'),
  };
}

/** The last day of a month. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day that a point of time means in a year, ISO; null for a day that does not exist. */
export function lastDayOf(point: TimePoint, year: number): string | null {
  const month = point.month ?? 12;
  const last = lastDay(year, month);
  const day = point.day ?? last;
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
