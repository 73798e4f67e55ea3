import { parseNumeral } from './parse-numeral.ts';

/** The three parts of a 发文字号 such as 陕知组办发〔2022〕2号 (GB/T 9704—2012, 7.2.5). */
export interface DocumentNumber {
  /** 发文机关代字, Han characters only: 陕知组办发. */
  agency: string;
  /** Four digits. */
  year: number;
  /** 发文顺序号 without leading zeros. */
  number: number;
}

/** Any bracket form on input, 第 and leading zeros forgiven, blanks of a scan between the parts. */
const PATTERN =
  /^([\p{Script=Han}]{1,14})[〔［[【(（〈<]([0-9]{4}|[〇零一二三四五六七八九]{4})年?[〕］\]】)）〉>]第?([0-9]{1,5}|[〇零一二三四五六七八九十百千]{1,9})号$/u;

/**
 * Reads a whole string as a 发文字号, null when it is none: `国知发运函字[2022]131号` gives
 * `{ agency: '国知发运函字', year: 2022, number: 131 }`.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const match = PATTERN.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
  if (!match) return null;
  const [, agency = '', yearText = '', numberText = ''] = match;
  const year = parseNumeral(yearText);
  const number = parseNumeral(numberText);
  if (year === null || number === null || year < 1900 || year > 2199 || number < 1) return null;
  return { agency, year, number };
}
