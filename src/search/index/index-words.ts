import { FIELD } from './encode.ts';

/** The first Han character that a token can be; the tokens before it are ASCII. */
const HAN = 0x3400;
const ASCII = 0x80;

/** Three characters of base 36 a token: Pagefind and the browser keep letters and digits together. */
const written = Array.from({ length: ASCII + 0xd800 - HAN }, (_, point) =>
  point.toString(36).padStart(3, '0'),
);

function write(token: string): string {
  const point = token.charCodeAt(0);
  return written[point < ASCII ? point : point - HAN + ASCII] ?? '';
}

/** The words under which a phrase is looked up: its pairs of neighbours, or its one character. */
export function wordsOf(phrase: string): string[] {
  if (phrase.length === 1) return [phrase];
  const tokens = Array.from(phrase, write);
  return tokens.slice(1).map((token, at) => `${tokens[at] ?? ''}${token}`);
}

/**
 * The words of a record: first its pairs of neighbouring characters, so that the place of a pair is
 * that of its first character, then its characters one by one. A query of pairs loads fewer and
 * shorter lists of places than one of single characters; these serve a query of one character.
 */
export function indexWords(code: string): string[] {
  const pairs = wordsOf(`${code}${FIELD}`).slice(0, code.length);
  return [...pairs, ...code];
}

/**
 * Where a word stands in the code.
 *
 * @param place where it stands among a record's words
 * @param length how long the record's code is
 */
export function placeInCode(place: number, length: number): number {
  return place < length ? place : place - length;
}
