import { formatNumeral } from './format-numeral.ts';

const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** The characters in which sums are written, so that nobody changes them: 贰拾. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Reads without judging; what it makes of nonsense does not matter, see `parseNumeral`. */
function readLoosely(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const one of text) {
    if (one === '万') {
      total = (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else if (one in PLACES) {
      section += (digit === 0 ? 1 : digit) * (PLACES[one] ?? 0);
      digit = 0;
    } else {
      digit = DIGITS[one] ?? 0;
    }
  }
  return total + section + digit;
}

/** 二〇二二: digit by digit. 三五 could also mean “three to five”, so only years and forms with 〇. */
function readDigits(text: string): number | null {
  if (!/^[零一二三四五六七八九]{2,8}$/.test(text)) return null;
  if (text.startsWith('零') || (text.length !== 4 && !text.includes('零'))) return null;
  return Number(text.replace(/./gu, (one) => String(DIGITS[one])));
}

/**
 * Reads a whole number in digits of any width (45, ４５) or as a Chinese numeral (四十五, 一百零五,
 * 两百, 二〇二二, 贰拾, 廿一); null for anything else. A numeral is read only if it is written as the number is:
 * 一百五 (150 or 105?), 二十零五 and 甲 are errors and never a number.
 */
export function parseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (/^[0-9]{1,8}$/.test(plain)) return Number(plain);
  const han = plain
    .replaceAll('〇', '零')
    .replaceAll('○', '零')
    .replace(new RegExp(`[${FORMAL}]`, 'gu'), (one) => PLAIN.charAt(FORMAL.indexOf(one)))
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replace(/两(?=[百千万])/g, '二');
  if (han === '两') return 2;
  if (!/^[零一二三四五六七八九十百千万]+$/.test(han)) return null;
  const value = readLoosely(han);
  const standard = han.startsWith('一十') ? han.slice(1) : han;
  if (value <= 99_999_999 && formatNumeral(value) === standard) return value;
  return readDigits(han);
}
