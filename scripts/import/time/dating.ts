import { lastDayOf, timePointAt, type TimePoint } from './time-point.ts';

/** A time limit as the contract publishes it, with where its words stand. */
export interface Deadline {
  /** The words of the source: 2022年底前, 9月底前, 每年. */
  printed: string;
  /** The last day meant, ISO; null when it recurs or cannot be told. */
  date: string | null;
  /** In Chinese: where the year is from, or why there is no date; null when the words say it all. */
  note: string | null;
  /** The sentence, or the whole cell. */
  quote: string;
  /** Offsets of the words in the text. */
  from: number;
  to: number;
}

/** The year that a document's title or a table's own heading gives to times without one. */
export interface YearContext {
  year: number;
  /** As printed there (2024年). */
  printed: string;
  from: 'title' | 'table';
}

/** Why a date cannot be told. */
export const WHY = {
  noYear: '原文没有印年份',
  twoYears: (year: number) => `原文没有印年份，同一句上文印有${year}年，是否同年不能断定`,
  next: '原文只说“明年”，没有印年份',
  before: '原文没有说明当月（当年）是否在内',
  begin: '原文只说年初或月初，没有印到哪一天',
  noDay: '没有这一天',
  start: '原文只印了开始的时间',
  unread: '没有从这几个字读出日期',
} as const;

/** Says that the year is from the title or the header. */
export const fromContext = (context: YearContext): string =>
  `原文没有印年份，按${context.from === 'title' ? '标题' : '表头'}的“${context.printed}”`;

/** The date that a point of time means, with a note. `before` says whether 前 follows it. */
export function dateOf(
  point: TimePoint,
  before: boolean,
  context: YearContext | null,
  printedYear: number | null,
): Pick<Deadline, 'date' | 'note'> {
  const none = (note: string): Pick<Deadline, 'date' | 'note'> => ({ date: null, note });
  if (point.year === 'next') return none(WHY.next);
  if (point.begins) return none(WHY.begin);
  const inFull = typeof point.year === 'number';
  if (!inFull && printedYear !== null && printedYear !== context?.year)
    return none(WHY.twoYears(printedYear));
  const year = typeof point.year === 'number' ? point.year : context?.year;
  if (year === undefined) return none(WHY.noYear);
  if (before && !point.ends) return none(WHY.before);
  const date = lastDayOf(point, year);
  if (date === null) return none(WHY.noDay);
  return { date, note: inFull || context === null ? null : fromContext(context) };
}

/** The one year that a title names (2022年工作要点); null for none, for a range (2021—2035年) and for several. */
export function yearOfTitle(title: string): YearContext | null {
  const own = title.replace(/《[^》]*》/gu, (inner) =>
    /^关于印发|^.*印发/u.test(title) ? inner : '',
  );
  if (/\d{4}\s?年?\s?(?:—|－|-|–|~|～|至|到)+\s?\d{4}/u.test(own)) return null;
  const years = [
    ...own.matchAll(/((?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s?年度?/gu),
  ];
  const found = new Map(years.map((match) => [timePointAt(match[0], 0)?.year, match[0]]));
  const [first] = [...found];
  if (first === undefined || found.size > 1 || typeof first[0] !== 'number') return null;
  return { year: first[0], printed: first[1], from: 'title' };
}
