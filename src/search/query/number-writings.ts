import { formatNumeral } from '../../text/format-numeral.ts';
import { parseNumeral } from '../../text/parse-numeral.ts';

const OFFICIAL =
  /^(?=.*[\p{Script=Han}(])(\p{Script=Han}*)\(?(20[0-9]{2}|19[0-9]{2})年?\)?第?0*([0-9]{1,4})号?$/u;
const ORDINAL =
  /^(?:[0-9]{1,3}[.、,:](?![0-9])|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.])/u;
const DATE =
  /^(20[0-9]{2})(?:[年./-]0?([0-9]{1,2})[月./-]0?([0-9]{1,2})日?|([01][0-9])([0-3][0-9]))$/;
const NUMERAL = '[零〇一二两三四五六七八九十百千]+';
const SHARE = new RegExp(`百分之(${NUMERAL}|[0-9]+)`, 'gu');
/** What numbers are counted and dated with; 三项制度 is left as it is written where it is found. */
const COUNTED = new RegExp(`(${NUMERAL})(?=[万亿%家件个项条人次户年月日元场名所类种批届])`, 'gu');
/** A longer number is not written as a numeral. */
const FIGURES = /(?<![0-9.])([1-9][0-9]?)(?![0-9.%])/g;

/**
 * Other ways to write a query that has a number in it, as the texts may print it: 〔2022〕131号 for
 * 2022年第131号, 2022年4月29日 for 2022.4.29, 85% for 百分之八十五, 300亿元 for 三百亿元, 三项 for 3项; a
 * number that was copied with a heading is left off.
 *
 * @param whole the folded query
 */
export function numberWritings(whole: string): string[] {
  const inFigures = (numeral: string) => String(parseNumeral(numeral) ?? numeral);
  const figures = whole
    .replace(SHARE, (_, share: string) => `${inFigures(share)}%`)
    .replace(COUNTED, inFigures);
  const writings = [
    whole.replace(OFFICIAL, '$1〔$2〕$3号').replace(ORDINAL, ''),
    ...datesOf(figures),
    figures,
    whole.replace(FIGURES, (number) => formatNumeral(Number(number))),
  ];
  return [...new Set(writings)].filter((text) => text !== whole && text !== '');
}

/** A date in words and in the way of ISO 8601. */
function datesOf(text: string): string[] {
  const [, year, month, day, monthOf8, dayOf8] = DATE.exec(text) ?? [];
  const [m, d] = [Number(month ?? monthOf8), Number(day ?? dayOf8)];
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > 31) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  return [`${year}年${m}月${d}日`, `${year}-${two(m)}-${two(d)}`];
}
