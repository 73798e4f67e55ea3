const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Writes 1 to 9999 with every place word, 一十 included. */
function formatSection(value: number): string {
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return out;
}

/**
 * Writes a whole number from 0 to 99,999,999 as a Chinese numeral: 15 as 十五, 105 as 一百零五.
 * The inverse of `parseNumeral`. Throws on any other number: that is a programmer's error.
 */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) {
    throw new RangeError(`not a number that a numeral is written for: ${value}`);
  }
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  let out = formatSection(low);
  if (high > 0) {
    const joint = low > 0 && low < 1000 ? '零' : '';
    out = `${formatSection(high)}万${joint}${out}`;
  }
  return out.startsWith('一十') ? out.slice(1) : out;
}
