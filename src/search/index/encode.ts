import { fold } from '../../text/fold.ts';

/** A text as search compares it: one UTF-16 unit a token, so that token places are string indexes. */
export interface Code {
  code: string;
  /** For each token the index in the original text, and one more entry: the text's length. */
  map: number[];
}

/** Stands between two fields of a record; no query can contain it. */
export const FIELD = '\ua3f0';
/** Stands before and after a run of digits, so that 1 can be told from the 1 of 10. */
export const DIGITS_OPEN = '\ua3f1';
export const DIGITS_CLOSE = '\ua3f2';

const ITSELF = /[a-z0-9\u3400-\u9fff]/;

/**
 * The token of one folded character. Han characters, Latin letters and digits stand for themselves.
 * Pagefind drops punctuation and cuts other scripts in its own way, so punctuation becomes a Yi
 * syllable and any other character a Hangul one, which Pagefind keeps as words of one character.
 */
function tokenOf(one: string): string {
  if (ITSELF.test(one)) return one;
  const point = one.codePointAt(0) ?? 0;
  return /[\p{L}\p{N}]/u.test(one) || point > 0xffff
    ? String.fromCharCode(0xac00 + (point % 11_000))
    : String.fromCharCode(0xa000 + (point % 1000));
}

/** Folds a text and writes it as tokens: `任务４５` becomes 任 务 ⟦ 4 5 ⟧. */
export function encode(text: string): Code {
  const { folded, map: back } = fold(text);
  let code = '';
  const map: number[] = [];
  let index = 0;
  let inDigits = false;
  for (const one of folded) {
    const at = back[index] ?? text.length;
    const digit = one >= '0' && one <= '9';
    if (digit !== inDigits) {
      code += digit ? DIGITS_OPEN : DIGITS_CLOSE;
      map.push(at);
      inDigits = digit;
    }
    code += tokenOf(one);
    map.push(at);
    index += one.length;
  }
  if (inDigits) {
    code += DIGITS_CLOSE;
    map.push(text.length);
  }
  map.push(text.length);
  return { code, map };
}

/**
 * The code of a phrase to look for: digits at its ends may continue in the text (22年 is found in
 * 2022年), so the marks at the ends are left off.
 */
export function phraseCode(text: string): string {
  const { code } = encode(text);
  const start = code.startsWith(DIGITS_OPEN) ? 1 : 0;
  return code.endsWith(DIGITS_CLOSE) ? code.slice(start, -1) : code.slice(start);
}
