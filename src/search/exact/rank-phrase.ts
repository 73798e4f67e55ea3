import type { PhraseHit } from './phrase-hits.ts';
import { fieldAt, type Field } from '../index/stream.ts';
import type { Table } from '../index/table.ts';

/** Lower is better: a whole title, its beginning, a part of it, then the other fields. */
const FIELD_RANK: Record<Field, number> = {
  number: 0,
  title: 3,
  text: 4,
  reading: 5,
  units: 6,
  section: 7,
  documentNumber: 8,
};

/** The place of a hit among others, smaller first, compared entry by entry. */
export type RankKey = readonly number[];

/** Ranks a record that contains one phrase: whole numbers, then the field, then document order. */
export function rankPhrase(hit: PhraseHit, length: number, table: Table): RankKey {
  const ends = table.records[hit.record]?.ends ?? [];
  const place = hit.places[0] ?? 0;
  const field = fieldAt(ends, place);
  let rank = FIELD_RANK[field];
  let titleLength = 0;
  if (field === 'title') {
    const [numberEnd = 0, titleEnd = 0] = ends;
    // Between number and title stands at most the full stop.
    const atStart = place - numberEnd <= 1;
    titleLength = titleEnd - (atStart ? place : numberEnd);
    if (atStart && place + length >= titleEnd) rank = 1;
    else if (atStart) rank = 2;
  }
  return [hit.bounded ? 0 : 1, rank, titleLength, hit.record];
}

/** Orders two keys. */
export function compareKeys(a: RankKey, b: RankKey): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
