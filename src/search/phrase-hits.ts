import type { Corpus } from './corpus.ts';
import { DIGITS_CLOSE, DIGITS_OPEN } from './encode.ts';
import { fieldAt } from './stream.ts';

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

/** The records that contain a phrase, by position; `all` asks for every place of a short phrase. */
export async function phraseHits(code: string, corpus: Corpus, all = false): Promise<PhraseHit[]> {
  const { table, provider } = corpus;
  const matches = await provider.find(code, all && code.length <= MAX_ALL);
  const wholeNumbers = await boundedRecords(code, corpus);
  // Every record of a document has its 发文字号; only a part of it that says so much is meant.
  const digitsOnly = !/[^0-9\ua3f1\ua3f2]/.test(code);
  return matches
    .filter(({ record, places }) => {
      const ends = table.records[record]?.ends ?? [];
      const field = fieldAt(ends, places[0] ?? 0);
      return field !== 'id' && !(digitsOnly && field === 'documentNumber');
    })
    .map(({ record, places }) => ({
      record,
      places,
      bounded: wholeNumbers === null || wholeNumbers.has(record),
    }));
}

async function boundedRecords(code: string, { provider }: Corpus): Promise<Set<number> | null> {
  const open = /^[0-9]/.test(code) ? DIGITS_OPEN : '';
  const close = /[0-9]$/.test(code) ? DIGITS_CLOSE : '';
  if (open === '' && close === '') return null;
  const matches = await provider.find(`${open}${code}${close}`, false);
  return new Set(matches.map(({ record }) => record));
}
