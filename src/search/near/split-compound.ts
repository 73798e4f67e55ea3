import type { Corpus } from '../index/corpus.ts';
import { exactHits } from '../exact/exact-hits.ts';
import { parseQuery, type Word } from '../query/parse-query.ts';

/**
 * Cuts a run that stands somewhere into words that stand in more records than it does: 专利商标 into 专利
 * and 商标, but not 地理标志, since 地理 is no word of its own. Of several cuts that whose rarer word is
 * the most frequent.
 */
export async function splitCompound(whole: Word, corpus: Corpus): Promise<Word[]> {
  const countOf = async (word: Word) => (await exactHits([word], [], corpus)).length;
  let most = whole.text.length < 4 ? Number.POSITIVE_INFINITY : await countOf(whole);
  let best: Word[] = [];
  for (let at = 2; at <= whole.text.length - 2; at += 1) {
    const words = [whole.text.slice(0, at), whole.text.slice(at)].flatMap(
      (text) => parseQuery(text).words,
    );
    let rarest = Number.POSITIVE_INFINITY;
    for (const word of words) rarest = Math.min(rarest, await countOf(word));
    if (words.length === 2 && rarest > most) [most, best] = [rarest, words];
  }
  if (best.length === 0) return [whole];
  const cut: Word[] = [];
  for (const word of best) cut.push(...(await splitCompound(word, corpus)));
  return cut;
}
