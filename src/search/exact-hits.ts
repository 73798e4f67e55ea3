import { fold } from '../text/fold.ts';
import { closestGap } from './closest-gap.ts';
import type { Corpus } from './corpus.ts';
import { matchNames } from './match-names.ts';
import type { Word } from './parse-query.ts';
import { phraseHits, type PhraseHit } from './phrase-hits.ts';
import { compareKeys, rankPhrase, type RankKey } from './rank-phrase.ts';
import { everyPart, recordsOfUnits } from './records-of-units.ts';
import { sharedPlace } from './stream.ts';

/** A word's records, whether it stands there or is another name of a unit that does. */
async function wordHits(word: Word, corpus: Corpus, all: boolean): Promise<Map<number, PhraseHit>> {
  const hits = new Map<number, PhraseHit>();
  for (const hit of await phraseHits(word.code, corpus, all)) hits.set(hit.record, hit);
  for (const record of recordsOfWord(word, corpus)) {
    if (hits.has(record)) continue;
    hits.set(record, { record, places: [sharedPlace('units')], bounded: true });
  }
  return hits;
}

/** The records of the units that a word names. */
function recordsOfWord(word: Word, { table }: Corpus): number[] {
  return recordsOfUnits(matchNames(fold(word.text).folded, table).exact, everyPart, table);
}

/** Records that contain all words and none of the excluded ones, best first. */
export async function exactHits(
  words: readonly Word[],
  excluded: readonly Word[],
  corpus: Corpus,
): Promise<number[]> {
  const several = words.length > 1;
  const found: Map<number, PhraseHit>[] = [];
  for (const word of words) found.push(await wordHits(word, corpus, several));
  const [first] = found;
  if (!first) return [];
  const barred = new Set<number>();
  for (const word of excluded) {
    for (const record of (await wordHits(word, corpus, false)).keys()) barred.add(record);
  }
  const keep = [...first.keys()].filter(
    (record) => !barred.has(record) && found.every((hits) => hits.has(record)),
  );
  const byUnit = several ? [] : words.flatMap((word) => recordsOfWord(word, corpus));
  const unitOrder = new Map(byUnit.map((record, index) => [record, index]));
  const lengths = words.map(({ code }) => code.length);
  const keyOf = (record: number): RankKey => {
    const hits = found.flatMap((one) => one.get(record) ?? []);
    const [hit] = hits;
    if (!hit) return [];
    const own = rankPhrase(hit, lengths[0] ?? 0, corpus.table);
    if (!several) {
      const unit = unitOrder.get(record);
      return unit === undefined ? [1, ...own] : [0, unit];
    }
    const ends = corpus.table.records[record]?.ends ?? [];
    const gap = closestGap(
      hits.map(({ places }) => places),
      lengths,
      ends,
    );
    return [hits.every(({ bounded }) => bounded) ? 0 : 1, gap, ...own];
  };
  return keep
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ record }) => record);
}
