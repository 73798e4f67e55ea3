import { encode } from '../index/encode.ts';
import { sharedPlace } from '../index/stream.ts';
import type { Table } from '../index/table.ts';

/** Where a phrase stands in a field that many records share. */
export interface SharedHit {
  record: number;
  place: number;
  /** Whether digits at its ends are whole numbers there. */
  bounded: boolean;
}

/** Codes of the shared texts, made once a table. */
const codesOf = new WeakMap<Table, { shared: string[]; numbers: string[] }>();

/**
 * The records with a phrase in their units, headings or 发文字号. These few texts are in the table, so
 * the index need not repeat them for every record.
 *
 * @param bounded the phrase with the marks of whole numbers at its ends
 */
export function sharedHits(code: string, bounded: string, table: Table): Map<number, SharedHit> {
  const codes = codesOf.get(table) ?? {
    shared: table.shared.map((text) => encode(text).code),
    numbers: table.documents.map(({ documentNumber }) => encode(documentNumber ?? '').code),
  };
  codesOf.set(table, codes);
  const has = (phrase: string) => codes.shared.map((text) => text.includes(phrase));
  const [inShared, wholeInShared] = [has(code), has(bounded)];
  // Every record of a document has its 发文字号; a mere number is not meant to be a part of it.
  const official = /[^0-9\ua3f1\ua3f2]/.test(code);
  const found = new Map<number, SharedHit>();
  table.records.forEach(({ document, units, section }, record) => {
    const inUnits = units.filter((at) => inShared[at]);
    const texts = inUnits.length > 0 ? inUnits : section.filter((at) => inShared[at]);
    if (texts.length > 0) {
      const place = sharedPlace(inUnits.length > 0 ? 'units' : 'section');
      found.set(record, { record, place, bounded: texts.some((at) => wholeInShared[at]) });
    } else if (official && codes.numbers[document]?.includes(code)) {
      const whole = codes.numbers[document].includes(bounded);
      found.set(record, { record, place: sharedPlace('documentNumber'), bounded: whole });
    }
  });
  return found;
}
