import { fold } from '../../text/fold.ts';
import { phraseCode } from '../index/encode.ts';

/** One word of a query; a quoted phrase is one word. */
export interface Word {
  /** As typed, without quotation marks, for messages. */
  text: string;
  /** Its code, see `encode.ts`. */
  code: string;
}

/** A query taken apart. */
export interface Query {
  /** As typed, blanks at the ends removed, cut to {@link MAX_QUERY} characters. */
  text: string;
  words: Word[];
  /** Words after − or -. */
  excluded: Word[];
  /** The whole query folded, without exclusions: `任务 45` is 任务45. */
  whole: string;
  /** Whether the query was longer than what is searched for. */
  cut: boolean;
}

/** Longer queries are cut; the longest paragraph anyone pastes to find it again is shorter. */
export const MAX_QUERY = 200;

const CLOSING: Record<string, string> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '＂': '＂',
  '《': '》',
};
const MINUS = /^[-−－–](?=[^-−－–—])/;

/** Cuts at blanks, except between quotation marks that are closed. */
function cutAtBlanks(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let closing = '';
  for (let index = 0; index < text.length; index += 1) {
    const one = text.charAt(index);
    if (closing === '' && /\s/u.test(one)) {
      if (part !== '') parts.push(part);
      part = '';
      continue;
    }
    const wanted = CLOSING[one];
    if (one === closing) closing = '';
    else if (closing === '' && wanted && text.includes(wanted, index + 1)) closing = wanted;
    part += one;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/**
 * What a query has at its ends from the sentence that it was copied out of, or from the hand that typed
 * it: 质押融资。 and ——秦创原. No word of the texts begins or ends with it, and inside a word it stays.
 */
const CLINGING = '。．.｡，,、；;：:！!？?…⋯·・—–~～〜\\s"“”‘’「」『』＂\\p{Cc}\\p{Cf}';
const AT_START = new RegExp(`^[${CLINGING}]+`, 'u');
const AT_END = new RegExp(`[${CLINGING}]+$`, 'u');

/** A text without the punctuation at its ends; what is nothing else is left as it is. */
export function withoutClinging(text: string): string {
  return text.replace(AT_START, '').replace(AT_END, '');
}

function toWord(text: string): Word {
  return { text: text.replace(/["“”「」『』＂]/gu, '').trim(), code: phraseCode(text) };
}

/** A word needs a letter, a Han character or a digit: 。 alone is not one, nor is 🙂. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(fold(text).folded);
}

/** Takes a query apart into words, quoted phrases and excluded words; any text is a query. */
export function parseQuery(typed: string): Query {
  const whole = typed.trim();
  const text = Array.from(whole.slice(0, MAX_QUERY * 2))
    .slice(0, MAX_QUERY)
    .join('');
  const parts = cutAtBlanks(text);
  const excluded = parts.filter((part) => MINUS.test(part)).map((part) => part.replace(MINUS, ''));
  const wanted = parts.filter((part) => !MINUS.test(part));
  const words = (list: readonly string[]) => list.map(withoutClinging).filter(isWord).map(toWord);
  return {
    text,
    words: words(wanted),
    excluded: words(excluded),
    whole: fold(withoutClinging(wanted.join(''))).folded,
    cut: text.length < whole.length,
  };
}
