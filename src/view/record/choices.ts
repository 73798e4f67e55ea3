import { pathOf, splitId } from '../../model/address.ts';
import type { ContentRecord } from '../../model/record.ts';

/** A page for an address that readers would guess but that is ambiguous or not printed. */
export interface ChoicePage {
  /** `gj2022/10` */
  id: string;
  path: string;
  document: string;
  /** The number that the reader meant. */
  number: number;
  /** `twice`: the number is printed more than once; `absent`: it is not printed at all. */
  reason: 'twice' | 'absent';
  /** The records with that number, or those that stand around the missing one. */
  choices: ContentRecord[];
}

/** A flat key: optional prefix, number, optional letter that tells equal numbers apart. */
const FLAT = /^([a-z]?)(\d+)([a-z]?)$/;

/**
 * The choice pages of one document, derived from its own keys: a number whose records carry letters
 * was printed twice; a number missing between the first and the last was never printed.
 */
export function choicePages(records: readonly ContentRecord[]): ChoicePage[] {
  const series = new Map<string, { number: number; letter: string; record: ContentRecord }[]>();
  for (const record of records) {
    const match = FLAT.exec(splitId(record.id).key);
    if (!match) continue;
    const prefix = match[1] ?? '';
    const entry = { number: Number(match[2]), letter: match[3] ?? '', record };
    series.set(prefix, [...(series.get(prefix) ?? []), entry]);
  }
  return [...series].flatMap(([prefix, entries]) => {
    const sorted = [...entries].sort((a, b) => a.number - b.number);
    const last = sorted.at(-1)?.number ?? 0;
    const pages: ChoicePage[] = [];
    for (let number = 1; number <= last; number += 1) {
      const same = sorted.filter((entry) => entry.number === number);
      if (same.some((entry) => entry.letter === '')) continue;
      const before = sorted.filter((entry) => entry.number < number).at(-1);
      const after = sorted.find((entry) => entry.number > number);
      const around = [before, after].flatMap((entry) => (entry ? [entry.record] : []));
      const first = sorted[0]?.record;
      if (!first) continue;
      const id = `${first.document}/${prefix}${number}`;
      pages.push({
        id,
        path: pathOf(id),
        document: first.document,
        number,
        reason: same.length > 0 ? 'twice' : 'absent',
        choices: same.length > 0 ? same.map((entry) => entry.record) : around,
      });
    }
    return pages;
  });
}
