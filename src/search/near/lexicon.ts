/** `Object.hasOwn`, which Chromium has from 93 on. */
const hasOwn = (words: object, word: string): boolean =>
  Object.prototype.hasOwnProperty.call(words, word);

/** The words of the texts with how often each stands there, the most frequent first: `知识 1203 产权 1180`. */
export type Words = Readonly<Record<string, number>>;

/** The longest word that the build sends. */
const LONGEST = 8;
/** So many characters on either side of a stretch say how it is cut. */
const AROUND = 12;
/** A character that is in no word is as likely as a word that stands this often. */
const ALONE = 0.05;

const totals = new WeakMap<Words, number>();

function totalOf(words: Words): number {
  const known = totals.get(words);
  if (known !== undefined) return known;
  const total = Object.values(words).reduce((sum, count) => sum + count, 1);
  totals.set(words, total);
  return total;
}

/**
 * Cuts a text into the likeliest words: 专利导航工程 is 专利, 导航, 工程. The likeliest cut is that of which
 * the product of the words' frequencies is the greatest.
 *
 * @returns the places between words, the ends of the text included
 */
export function wordEnds(text: string, words: Words): Set<number> {
  const total = totalOf(words);
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let length = 1; length <= Math.min(LONGEST, end); length += 1) {
      const word = text.slice(end - length, end);
      const count = hasOwn(words, word) ? (words[word] ?? 0) : length === 1 ? ALONE : 0;
      if (count === 0) continue;
      const cost = (best[end - length] ?? 0) + Math.log(total / count);
      if (cost < (best[end] ?? 0)) [best[end], from[end]] = [cost, end - length];
    }
  }
  const ends = new Set<number>();
  for (let at = text.length; at > 0; at = from[at] ?? 0) ends.add(at);
  return ends.add(0);
}

/** The words of a text in their order. */
export function cutIntoWords(text: string, words: Words): string[] {
  const ends = [...wordEnds(text, words)].sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => text.slice(ends[at], end));
}

/** Whether a stretch of a folded text is made of whole words: 导航 of 专利导航工程, not 航工. */
export function isOfWords(text: string, start: number, end: number, words: Words): boolean {
  const first = Math.max(0, start - AROUND);
  const ends = wordEnds(text.slice(first, end + AROUND), words);
  return ends.has(start - first) && ends.has(end - first);
}
