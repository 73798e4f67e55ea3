import { timePointAt, type TimePoint } from './time-point.ts';

/** 前, 以前, 之前 after a point of time, but not 前后. */
const BEFORE = /^\s?(?:之|以)?前(?!后|期|一|两|三)/u;
/** A range goes on: 至, 到, —, -. */
const RANGE = /^\s?(?:至|到|—+|－|-|–|~|～)\s?/u;
const MONTHS = /^\s?(?:1[0-2]|[1-9])\s?(?:至|到|—+|－|-|–|~|～)\s?(?=\d{1,2}\s?月)/u;

/** A range's second point, which lends its first the year, or the point itself. */
function endOfRange(text: string, point: TimePoint): TimePoint {
  const rest = text.slice(point.to);
  // 2024年1—6月: the year, then a range of months.
  const joint = RANGE.exec(rest) ?? (point.month === null ? MONTHS.exec(rest) : null);
  const second = joint === null ? null : timePointAt(text, point.to + joint[0].length);
  if (second === null) return point;
  const year = second.year === null || second.year === 'this' ? point.year : second.year;
  return { ...second, from: point.from, year, ends: true };
}

/** 2024—2026年, 1—6月: the first end of a range is printed without 年 or 月. */
const SHORT_RANGE = /((?:19|20)\d{2}|(?:1[0-2]|[1-9]))\s?(?:—+|－|-|–|~|～|至|到)\s?(?=\d)/uy;

/** Every point of time of a text with 前 or without, in order. */
export function timePointsOf(text: string): { point: TimePoint; to: number; before: boolean }[] {
  const found: { point: TimePoint; to: number; before: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    SHORT_RANGE.lastIndex = at;
    const range = SHORT_RANGE.exec(text);
    const start = range === null ? at : at + range[0].length;
    const single = timePointAt(text, start);
    if (single === null) continue;
    const point = { ...endOfRange(text, single), from: at };
    const ranged = range !== null || point.to !== single.to;
    const before = BEFORE.exec(text.slice(point.to));
    const to = point.to + (before?.[0].length ?? 0);
    found.push({ point: { ...point, ends: point.ends || ranged }, to, before: before !== null });
    at = to - 1;
  }
  return found;
}
