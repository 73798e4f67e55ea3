import { closestGap } from './closest-gap.ts';
import type { Corpus } from '../index/corpus.ts';
import type { Word } from '../query/parse-query.ts';
import { phraseHits, type PhraseHit } from './phrase-hits.ts';
import { compareKeys, rankPhrase, type RankKey } from './rank-phrase.ts';
import { assignedParts, everyPart, recordsOfUnits } from './records-of-units.ts';
import { fieldAt, sharedPlace } from '../index/stream.ts';
import type { Table } from '../index/table.ts';
import { meaningOf, recordsOfKinds, type Meaning } from '../targets/word-meaning.ts';

/** What one word of a query finds. */
interface Found {
  length: number;
  /** Whether it names a unit, which is at home among a record's units. */
  isUnit: boolean;
  hits: ReadonlyMap<number, PhraseHit>;
  /** Records of the kind that it names which do not have the word itself. */
  ofKind: ReadonlySet<number>;
  /** Records that are given to a unit that it names. */
  assigned: ReadonlySet<number>;
}

/** A word's records, whether it stands there or is another name of a unit that does. */
async function wordHits(
  { word, named }: Meaning,
  corpus: Corpus,
  all: boolean,
): Promise<Map<number, PhraseHit>> {
  const hits = new Map<number, PhraseHit>();
  for (const hit of await phraseHits(word.code, corpus, all)) hits.set(hit.record, hit);
  for (const record of recordsOfUnits(named, everyPart, corpus.table)) {
    if (hits.has(record)) continue;
    hits.set(record, { record, places: [sharedPlace('units')], bounded: true });
  }
  return hits;
}

/**
 * Records that contain all words and none of the excluded ones, best first. A word for a kind next to
 * another word (任务 高价值专利) is had by the records of that kind too.
 */
export async function exactHits(
  words: readonly Word[],
  excluded: readonly Word[],
  corpus: Corpus,
): Promise<number[]> {
  const { table } = corpus;
  const meanings = words.map((word) => meaningOf(word, table));
  const restricts = meanings.some(({ kinds }) => kinds.length === 0);
  const found: Found[] = [];
  for (const meaning of meanings) {
    const hits = await wordHits(meaning, corpus, true);
    const ofKind = restricts ? recordsOfKinds(meaning.kinds, table) : [];
    found.push({
      length: meaning.word.code.length,
      isUnit: meaning.named.some(({ type }) => type === 'unit'),
      hits,
      ofKind: new Set(ofKind.filter((record) => !hits.has(record))),
      assigned: new Set(recordsOfUnits(meaning.named, assignedParts, table)),
    });
  }
  const [first, ...others] = found;
  const [meaning] = meanings;
  if (!first || !meaning) return [];
  const barred = new Set<number>();
  for (const word of excluded) {
    const hits = await wordHits(meaningOf(word, table), corpus, false);
    for (const record of hits.keys()) barred.add(record);
  }
  const keep = [...first.hits.keys(), ...first.ofKind].filter(
    (record) =>
      !barred.has(record) &&
      others.every(({ hits, ofKind }) => hits.has(record) || ofKind.has(record)),
  );
  const inOrder = recordsOfUnits(meaning.named, everyPart, table);
  const orderOf = new Map(inOrder.map((record, order) => [record, order]));
  const keyOf = (record: number) =>
    others.length > 0
      ? rankTogether(record, found, table)
      : rankAlone(record, first, orderOf, table);
  return keep
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ record }) => record);
}

/** Ranks a record of a single word: those of the unit that it names, then by where it stands. */
function rankAlone(
  record: number,
  { hits, length }: Found,
  orderOf: ReadonlyMap<number, number>,
  table: Table,
): RankKey {
  const order = orderOf.get(record);
  if (order !== undefined) return [0, order];
  const hit = hits.get(record);
  return hit ? [1, ...rankPhrase(hit, length, table)] : [];
}

/**
 * Ranks a record of several words: first where all stand, then what is given to the units among
 * them, then where they stand close together.
 */
function rankTogether(record: number, found: readonly Found[], table: Table): RankKey {
  const ends = table.records[record]?.ends ?? [];
  const hits: PhraseHit[] = [];
  const lengths: number[] = [];
  let assigned = 0;
  let inNames = 0;
  for (const one of found) {
    if (one.assigned.has(record)) assigned += 1;
    const hit = one.hits.get(record);
    if (!hit) continue;
    hits.push(hit);
    lengths.push(one.length);
    // 猕猴桃 of 猕猴桃园区管委会 in support is not what the record is about.
    if (!one.isUnit && fieldAt(ends, hit.places[0] ?? 0) === 'units') inNames += 1;
  }
  const [best] = hits;
  if (!best) return [];
  const gap = closestGap(
    hits.map(({ places }) => places),
    lengths,
    ends,
  );
  return [
    found.length - hits.length,
    hits.every(({ bounded }) => bounded) ? 0 : 1,
    -assigned,
    inNames,
    gap,
    ...rankPhrase(best, lengths[0] ?? 0, table),
  ];
}
