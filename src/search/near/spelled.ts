import { fold } from '../../text/fold.ts';
import type { Corpus } from '../index/corpus.ts';
import { encode } from '../index/encode.ts';
import type { NearData } from '../index/near-data.ts';
import type { Match } from '../index/provider.ts';
import type { Sounds } from '../index/sound-of.ts';
import { readSpelling } from '../index/spelling.ts';
import { COST } from './costs.ts';
import { isOfWords } from './lexicon.ts';
import type { WordOffer } from './typos.ts';

/** So many records are read at most. */
const MAX_READ = 30;
/** Letters alone that are fewer mean too many words by their initials. */
const MIN_LETTERS = 3;
/** A syllable that is not written in full says less. */
const SHORTENED = 0.2;
/** What a spelling costs beside a slip. */
const SPELLED = 0.2;

const syllablesOf = new WeakMap<Sounds, ReadonlyMap<string, string>>();

/** The syllable of each character. */
function syllables(sounds: Sounds): ReadonlyMap<string, string> {
  const known = syllablesOf.get(sounds);
  if (known) return known;
  const made = new Map(
    Object.entries(sounds).flatMap(([syllable, characters]) =>
      Array.from(characters, (one) => [one, syllable] as const),
    ),
  );
  syllablesOf.set(sounds, made);
  return made;
}

/**
 * Words of the texts that are written in part by their pinyin, the best first: 质押rongzi, qin创原,
 * 地理标z, and mihoutao where no name is spelt so.
 *
 * @param whole folded
 */
export async function spelledOffers(whole: string, corpus: Corpus): Promise<WordOffer[]> {
  const pattern = whole.replace(/[\s'’-]/gu, '');
  if (!/[a-z]/.test(pattern) || !/^[a-z\p{Script=Han}]+$/u.test(pattern)) return [];
  const near = await corpus.near();
  const runs = pattern.match(/\p{Script=Han}+/gu) ?? [];
  const found =
    runs.length === 0 ? inWords(pattern, near) : await inTexts(pattern, runs, corpus, near);
  for (const text of inFull(pattern, near)) found.set(text, SPELLED);
  const offers: WordOffer[] = [];
  for (const [text, cost] of found) {
    const count = (await corpus.provider.find(encode(text).code, false)).length;
    if (count > 0) offers.push({ text, cost, count });
  }
  return offers.sort((a, b) => a.cost - b.cost || b.count - a.count);
}

const longest = (parts: readonly string[]) =>
  parts.reduce((best, part) => (part.length > best.length ? part : best), '');

/** Letters alone are read along the words of the texts and what two or three of them make together. */
function inWords(pattern: string, { words, sounds }: NearData): Map<string, number> {
  const found = new Map<string, number>();
  if (pattern.length < MIN_LETTERS) return found;
  for (const word of Object.keys(words)) {
    const spelling = spell(pattern, word, sounds);
    // Two characters by their initials are too many words.
    if (spelling?.length !== word.length || (word.length < 3 && spelling.shortened > 1)) continue;
    found.set(word, SPELLED + spelling.shortened * SHORTENED);
  }
  return found;
}

/** Read along the texts that have the characters which are written. */
async function inTexts(
  pattern: string,
  runs: readonly string[],
  corpus: Corpus,
  { sounds, words }: NearData,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const anchor = longest(runs);
  let matches: Match[] | null = null;
  for (const run of runs) {
    const own = await corpus.provider.find(encode(run).code, false);
    const known = new Set(own.map(({ record }) => record));
    matches = matches ? matches.filter(({ record }) => known.has(record)) : own;
  }
  const records = (matches ?? []).slice(0, MAX_READ).map(({ record }) => record);
  for (const { title, text, section, units } of await corpus.provider.details(records)) {
    for (const own of [title, text, ...section, ...units]) {
      const { folded } = fold(own);
      for (let at = folded.indexOf(anchor); at !== -1; at = folded.indexOf(anchor, at + 1)) {
        // Each letter before it may be a character.
        for (let start = Math.max(0, at - pattern.indexOf(anchor)); start <= at; start += 1) {
          const spelling = spell(pattern, folded.slice(start, start + pattern.length), sounds);
          if (!spelling) continue;
          const end = start + spelling.length;
          if (!isOfWords(folded, start, end, words)) continue;
          const word = folded.slice(start, end);
          if (/[^\p{L}\p{N}]/u.test(word)) continue;
          const cost = SPELLED + spelling.shortened * SHORTENED;
          found.set(word, Math.min(cost, found.get(word) ?? cost));
        }
      }
    }
  }
  return found;
}

/** So many readings of letters are tried at most. */
const MAX_READINGS = 24;

/** What letters are that spell words in full, one after the other: zhengquan化, zhuanlibaoxian. */
function inFull(pattern: string, { words, sounds }: NearData): string[] {
  const known = syllables(sounds);
  const bySpelling = new Map<string, string[]>();
  for (const word of Object.keys(words)) {
    const spelt = Array.from(word, (one) => known.get(one) ?? '').join('');
    bySpelling.set(spelt, [...(bySpelling.get(spelt) ?? []), word]);
  }
  const readings = (letters: string): string[] => {
    if (letters === '') return [''];
    const all: string[] = [];
    for (let length = letters.length; length > 2; length -= 1) {
      const heads = (bySpelling.get(letters.slice(0, length)) ?? []).slice(0, 4);
      if (heads.length === 0) continue;
      for (const tail of readings(letters.slice(length))) {
        for (const head of heads) if (all.length < MAX_READINGS) all.push(head + tail);
      }
    }
    return all;
  };
  const parts = pattern.match(/[a-z]+|[^a-z]+/gu) ?? [];
  return parts
    .reduce<string[]>(
      (texts, part) => {
        const own = /[a-z]/.test(part) ? readings(part) : [part];
        return texts.flatMap((text) => own.map((one) => text + one)).slice(0, MAX_READINGS);
      },
      [''],
    )
    .filter((text) => text !== '');
}

function spell(pattern: string, text: string, sounds: Sounds) {
  const characters = Array.from(text);
  const known = syllables(sounds);
  return readSpelling(
    pattern,
    characters,
    characters.map((one) => known.get(one) ?? ''),
  );
}

/** What is left of a word whose letters at an end spell nothing: 质押融资x. Null where nothing is. */
export async function withoutLetters(whole: string, corpus: Corpus): Promise<WordOffer | null> {
  const text = whole.replace(/^[a-z]{1,3}(?=\p{Script=Han})|(?<=\p{Script=Han})[a-z]{1,3}$/gu, '');
  if (text === whole || text.length < 2) return null;
  const count = (await corpus.provider.find(encode(text).code, false)).length;
  return count > 0 ? { text, cost: COST.letter, count } : null;
}
