import { parseNumeral } from '../../text/parse-numeral.ts';
import type { WrittenNumber } from './tokens.ts';

/** A hyphen at the start is a sign, between two numbers it makes a range. */
const NUMBER = /(?<=^|第)-\d+(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二三四五六七八九十百]{1,7}/gu;
/** A range longer than this is a slip of the pen; only its ends are looked at. */
const LONGEST_RANGE = 200;

/**
 * Reads the numbers of a list or a range that starts at `offset`: `12、14` gives two numbers,
 * `29至38` gives 29 and, at the place of 38, all from 30 to 38; `38至29` gives 38 and none. Null when a
 * word is no number (三五). What no document can have (0, -1, 4.5, 12345) is read as it stands.
 */
export function readList(text: string, offset: number): WrittenNumber[] | null {
  const numbers: WrittenNumber[] = [];
  let last = 0;
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    const [written] = match;
    const value = /\d/.test(written) ? Number(written) : parseNumeral(written);
    if (value === null) return null;
    const ranged = numbers.length > 0 && /[-至到~]/u.test(text.slice(end, match.index));
    const length = value - last;
    const values =
      ranged && Number.isInteger(length) && length <= LONGEST_RANGE && length !== 0
        ? Array.from({ length: Math.max(0, length) }, (_, index) => last + index + 1)
        : [value];
    end = match.index + written.length;
    numbers.push({ start: offset + match.index, end: offset + end, values });
    last = value;
  }
  return numbers.length > 0 ? numbers : null;
}
