import { parseNumeral } from '../../text/parse-numeral.ts';
import { NUMBER } from './number-words.ts';

const LIST = new RegExp(`^${NUMBER}(?:[、,和及与]第?${NUMBER})+(?:条|项|号)?$`);
const RANGE = new RegExp(`^${NUMBER}(?:条|项|号)?[-至到]第?${NUMBER}(?:条|项|号)?$`);
/** A longer range is a slip of the finger. */
const MAX_RANGE = 60;

/** The numbers of a list or a range: 12、14项 and 29至38项; null for anything else. */
export function listNumbers(rest: string): number[] | null {
  const [, from, to] = RANGE.exec(rest) ?? [];
  if (from !== undefined && to !== undefined) {
    const [first, last] = [parseNumeral(from), parseNumeral(to)];
    if (first === null || last === null || last < first || last - first > MAX_RANGE) return null;
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }
  if (!LIST.test(rest)) return null;
  const numbers = rest
    .split(/[、,和及与第条项号]+/)
    .filter((part) => part !== '')
    .map(parseNumeral);
  return numbers.every((number) => number !== null) ? numbers : null;
}
