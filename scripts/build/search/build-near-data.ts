import type { Detail } from '../../../src/search/index/detail.ts';
import type { KnownWord, NearData } from '../../../src/search/index/near-data.ts';
import { isOfWords } from '../../../src/search/near/lexicon.ts';
import type { Synonym } from '../../../src/model/synonym.ts';
import { fold } from '../../../src/text/fold.ts';
import { buildWords } from './build-words.ts';
import { streamOf } from '../../../src/search/index/stream.ts';
import { traditionalPairs } from '../../../src/text/traditional-pairs.ts';
import type { ContentRef } from '../../../src/model/ref.ts';
import { buildSounds } from './build-sounds.ts';
import { pinyinOf } from './pinyin-of.ts';

/** What the registries know besides the texts. */
interface Known {
  refs: readonly Pick<ContentRef, 'kind' | 'name'>[];
  synonyms: readonly Synonym[];
}

/** Builds what only near results need. */
export function buildNearData(details: readonly Detail[], { refs, synonyms }: Known): NearData {
  const texts = details.flatMap(({ title, text, section, units }) => [
    title,
    text,
    ...section,
    ...units,
  ]);
  const campaigns = refs.flatMap(({ kind, name }) => (kind === 'campaign' ? [name] : []));
  const words = buildWords(
    texts,
    campaigns.map((name) => fold(name).folded),
  );
  const tokens = new Set(details.flatMap((detail) => Array.from(streamOf(detail).code)));
  return {
    sounds: buildSounds(texts),
    traditional: traditionalPairs(texts),
    tokens: [...tokens].sort().join(''),
    campaigns: Object.fromEntries(campaigns.map((name) => [pinyinOf(name), name])),
    words,
    synonyms: knownWords(synonyms, texts, words),
  };
}

/** The editors' synonyms, one entry for each word that readers say. */
function knownWords(
  synonyms: readonly Synonym[],
  texts: readonly string[],
  words: Record<string, number>,
): KnownWord[] {
  const folded = texts.map((text) => fold(text).folded);
  const isPrinted = (say: string) =>
    folded.some((text) => {
      const at = text.indexOf(say);
      return at >= 0 && isOfWords(text, at, at + say.length, words) && !isInLetters(text, at, say);
    });
  return synonyms.flatMap(({ say, mean, sort }) =>
    say.map((one) => {
      const own = fold(one).folded;
      return { say: own, mean, sort, printed: isPrinted(own) };
    }),
  );
}

/** IP in WIPO is a part of other letters. */
function isInLetters(text: string, at: number, say: string): boolean {
  const isLetter = (one: string) => /[a-z]/.test(one);
  return (
    (isLetter(say.charAt(0)) && isLetter(text.charAt(at - 1))) ||
    (isLetter(say.slice(-1)) && isLetter(text.charAt(at + say.length)))
  );
}
