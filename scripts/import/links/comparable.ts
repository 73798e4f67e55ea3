import { findTitles } from '../../../src/text/find-titles.ts';
import { fold } from '../../../src/text/fold.ts';

/** A text made ready for comparing: punctuation gone, what must not count replaced. */
export interface Comparable {
  /** The text that it was made of. */
  text: string;
  /** Only letters, digits and Han characters; `\u0000` where something must not be compared. */
  plain: string;
  /** For each unit of `plain` its index in `text`. */
  map: number[];
}

const WORD = /[\p{L}\p{N}]/u;

/** Stands for what must not be compared; never part of a common run. */
export const MASK = '\u0000';

/**
 * Makes a text comparable. Titles in 《》 are masked when `maskTitles` is set, since naming the same
 * document is not sharing wording; set phrases are masked wherever they stand.
 */
export function comparable(
  text: string,
  maskTitles: boolean,
  boilerplate: readonly string[],
): Comparable {
  const { folded, map } = fold(text);
  const masked = new Set<number>();
  if (maskTitles) {
    for (const { start, end } of findTitles(text)) {
      for (let index = start; index < end; index += 1) masked.add(index);
    }
  }
  for (const phrase of boilerplate) {
    const needle = fold(phrase).folded;
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      for (let index = at; index < at + needle.length; index += 1) masked.add(map[index] ?? 0);
    }
  }
  let plain = '';
  const places: number[] = [];
  for (let index = 0; index < folded.length; index += 1) {
    const one = folded.charAt(index);
    if (!WORD.test(one)) continue;
    const place = map[index] ?? 0;
    plain += masked.has(place) ? MASK : one;
    places.push(place);
  }
  return { text, plain, map: places };
}
