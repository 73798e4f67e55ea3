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
  return {
    text,
    words: wanted.filter(isWord).map(toWord),
    excluded: excluded.filter(isWord).map(toWord),
    whole: fold(wanted.join('')).folded,
    cut: text.length < whole.length,
  };
}
