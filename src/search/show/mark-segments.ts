import { encode } from '../index/encode.ts';

/** A stretch of a text, marked or not. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** Ranges of a text in which the marked words stand, ascending and apart from each other. */
export function markRanges(text: string, marks: readonly string[]): [number, number][] {
  const { code, map } = encode(text);
  const ranges: [number, number][] = [];
  for (const mark of marks) {
    if (mark === '') continue;
    for (let at = code.indexOf(mark); at !== -1; at = code.indexOf(mark, at + mark.length)) {
      // Up to the last character itself, not to what is left out after it.
      const start = map[at] ?? 0;
      const last = map[at + mark.length - 1] ?? start;
      ranges.push([start, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const before = joined[joined.length - 1];
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Cuts a text into stretches, those that are one of the words marked. */
export function markSegments(text: string, marks: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [start, end] of markRanges(text, marks)) {
    if (start > at) segments.push({ text: text.slice(at, start), mark: false });
    segments.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: false });
  return segments;
}
