import { timePointAt } from './time-point.ts';

/** 到 2025 年, 至2025年底, 2025年末: by then what follows is to be reached. */
const BY_YEAR = /(到|(?<!截)至)?\s?(?=(?:19|20)\d{2}\s?年)/gu;
/** 从2020年到2025年 and 2021至2025年 are times over which something grows; their last year counts as well. */
const PAST = /(?:截至|截止|自|从)\s?$/u;

/** The last year that a stretch of text sets as 到2025年 or 2025年底, or null. */
function lastYear(text: string): number | null {
  let year: number | null = null;
  for (const match of text.matchAll(BY_YEAR)) {
    const point = timePointAt(text, match.index + match[0].length);
    if (point === null || typeof point.year !== 'number') continue;
    if (match[1] === undefined && PAST.test(text.slice(0, match.index))) continue;
    // 2020年，…达到5件 tells of the past; only 到, 至 and an end of the year set a year.
    if (match[1] !== undefined || point.ends) year = point.year;
  }
  return year;
}

/**
 * The year by which a figure is to be reached: the last 到2025年 before it in its paragraph, else that of
 * the lead-in under which it stands (到2025年，主要指标如下：). Null where none is printed.
 *
 * @param text the record's text
 * @param quote where the figure's quote stands in it
 * @param leadIn the paragraph that opens the list in which the record stands, or ''
 */
export function yearOfTarget(
  text: string,
  quote: { from: number; to: number },
  leadIn = '',
): number | null {
  const paragraph = text.lastIndexOf('\n', quote.from) + 1;
  const own = lastYear(text.slice(paragraph, quote.to));
  if (own !== null) return own;
  const opening = /^\s*到\s?(?:19|20)\d{2}\s?年/u.test(leadIn);
  return opening ? lastYear(leadIn) : null;
}
