import type { MemoData } from './finding.ts';
import { variantsOf } from './variants.ts';

/**
 * Keeps of the open data only what the linker needs, so that the page of the memo stays small. Takes
 * the lists of `/data/*.json` or of `content/` alike.
 */
export function memoData(lists: Omit<MemoData, 'variants'>): MemoData {
  const { documents, records, units, places } = lists;
  return {
    documents: documents.map(
      ({ id, title, documentNumber, place, level, dates, shortName, aliases }) => ({
        id,
        title,
        documentNumber,
        place,
        level,
        ...(dates === undefined ? {} : { dates }),
        ...(shortName === undefined ? {} : { shortName }),
        ...(aliases === undefined ? {} : { aliases }),
      }),
    ),
    records: records.map((record) => ({
      id: record.id,
      document: record.document,
      kind: record.kind,
      label: record.label,
      number: record.number,
      title: record.title,
      titleReading: record.titleReading,
      section: record.section,
      text: record.text,
      reading: record.reading,
      // Measures stand in the text too; the copies would double its size.
      measures: [],
      responsibilities: record.responsibilities.map(({ unit, printed, role, basis }) => ({
        unit,
        printed,
        role,
        basis,
        note: '',
      })),
    })),
    units: units.map(({ id, name, place, level, aliases }) => ({
      id,
      name,
      place,
      level,
      aliases,
    })),
    places,
    variants: variantsOf(lists),
  };
}
