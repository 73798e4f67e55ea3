const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals as outlines print them (三, 十, 十二, 二十一). */
export function chineseOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`no outline counts to ${value}`);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return ones === 0 ? head : `${head}${DIGITS.charAt(ones)}`;
}
