/** Runs of this many characters are what two texts can share (知识产权 holds 知识, 知识产, 知识产权 …). */
const RUN_LENGTHS = [2, 3, 4] as const;

/** A word as rare as names of campaigns and documents counts this much more where it is such a name. */
const NAME_WEIGHT = 3;

/** The words of a text that weigh something, as numbers in ascending order, each with its weight. */
export interface Weighed {
  words: Int32Array;
  weights: Float64Array;
  /** Square root of the sum of squares. */
  norm: number;
  sum: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
/** A text's letters, digits and Han characters. */
export const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Names stand among the words with this before them. */
const NAME_SIGN = '«';

/** “铁拳”, 《…纲要（2021—2035年）》: names of campaigns and documents, years left out. */
export function namesIn(text: string): string[] {
  return [...fold(text).matchAll(/[“"]([^“”"]{2,12})[”"]|《([^《》]{3,40})》/gu)].map(
    ([, campaign, document]) =>
      NAME_SIGN + bare(campaign ?? document ?? '').replace(/\d{4}年?/gu, ''),
  );
}

/** How often each run and each name stands in a text. */
export function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const letters = bare(text);
  for (const length of RUN_LENGTHS)
    for (let at = 0; at + length <= letters.length; at += 1) {
      const run = letters.slice(at, at + length);
      words.set(run, (words.get(run) ?? 0) + 1);
    }
  for (const name of namesIn(text)) words.set(name, 1);
  return words;
}

/**
 * The rarity of a word that stands in one record alone, whatever the size of the library: the score was
 * set at 299 records, and must mean the same at six and at ten thousand.
 */
const RAREST = Math.log(299);

/** Numbers the words of a kind and weighs them by how few of the records hold them. */
export class Scale {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #records: number;
  readonly #unit: number;

  constructor(records: readonly Iterable<string>[]) {
    this.#records = records.length;
    this.#unit = RAREST / Math.log(Math.max(records.length, 2));
    for (const words of records)
      for (const word of words) {
        const number = this.#numbers.get(word) ?? this.#numbers.size;
        this.#numbers.set(word, number);
        this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      }
  }

  weigh(words: ReadonlyMap<string, number>): Weighed {
    const found = [...words].flatMap(([word, times]): [number, number][] => {
      const number = this.#numbers.get(word);
      if (number === undefined) return [];
      const rarity = (this.#unit * Math.log(this.#records / (this.#counts[number] ?? 1))) ** 1.5;
      const weight =
        (1 + Math.log(times)) * rarity * (word.startsWith(NAME_SIGN) ? NAME_WEIGHT : 1);
      return weight > 0 ? [[number, weight]] : [];
    });
    found.sort(([a], [b]) => a - b);
    const weights = Float64Array.from(found, ([, weight]) => weight);
    return {
      words: Int32Array.from(found, ([number]) => number),
      weights,
      norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
      sum: weights.reduce((sum, weight) => sum + weight, 0),
    };
  }
}

/** What two hold in common: the sum of the lesser weights, and of the products. */
export function common(a: Weighed, b: Weighed): { lesser: number; product: number } {
  let lesser = 0;
  let product = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
    const step = (a.words[i] ?? 0) - (b.words[j] ?? 0);
    if (step === 0) {
      const x = a.weights[i] ?? 0;
      const y = b.weights[j] ?? 0;
      lesser += Math.min(x, y);
      product += x * y;
    }
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return { lesser, product };
}

/** Shared weight of two sets against the weight of each. */
export const overlap = (a: Weighed, b: Weighed): number =>
  a.sum === 0 || b.sum === 0 ? 0 : common(a, b).lesser / Math.sqrt(a.sum * b.sum);
