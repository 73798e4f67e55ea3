import type { Corpus } from '../index/corpus.ts';
import { DIGITS_CLOSE, DIGITS_OPEN } from '../index/encode.ts';
import { sharedHits } from './shared-hits.ts';

/** A record that contains a phrase. */
export interface PhraseHit {
  record: number;
  /** Places in the record's code, the best field first. */
  places: number[];
  /** Whether digits at the phrase's ends are whole numbers there: 1 and not the 1 of 10. */
  bounded: boolean;
}

/** Longer phrases hardly stand twice in one record, so the first place is enough. */
const MAX_ALL = 6;
/** Of a phrase in more records every place is asked for only where it costs nothing: of one pair. */
const MANY = 1000;

/** The records that contain a phrase, by position; `all` asks for every place of a short phrase. */
export async function phraseHits(code: string, corpus: Corpus, all = false): Promise<PhraseHit[]> {
  const { table, provider } = corpus;
  const open = /^[0-9]/.test(code) ? DIGITS_OPEN : '';
  const close = /[0-9]$/.test(code) ? DIGITS_CLOSE : '';
  const bounded = `${open}${code}${close}`;
  const few = all && code.length <= MAX_ALL;
  let matches = await provider.find(code, few && code.length <= 2);
  if (few && code.length > 2 && matches.length <= MANY) matches = await provider.find(code, true);
  const whole = bounded === code ? matches : await provider.find(bounded, false);
  const wholeRecords = new Set(whole.map(({ record }) => record));
  const shared = sharedHits(code, bounded, table);
  const own = matches.map(({ record, places }): PhraseHit => {
    const hit = shared.get(record);
    shared.delete(record);
    return {
      record,
      places: hit ? [...places, hit.place] : places,
      bounded: wholeRecords.has(record) || hit?.bounded === true,
    };
  });
  const others = [...shared.values()].map(({ record, place, bounded: isWhole }): PhraseHit => ({
    record,
    places: [place],
    bounded: isWhole,
  }));
  return [...own, ...others].sort((a, b) => a.record - b.record);
}
