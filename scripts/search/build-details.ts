import type { Detail } from '../../src/search/detail.ts';
import type { Content } from '../io/read-content.ts';

/** What search knows of each record's text, in the order of the records. */
export function buildDetails({ records, documents, units }: Content): Detail[] {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  return records.map((record) => {
    const document = documentById.get(record.document);
    // A reprint that may show its headings only must not be readable through the search either.
    const open = document?.reprint !== 'headings';
    const names = record.responsibilities.map(({ unit, printed }) =>
      unit === null ? printed : (unitById.get(unit)?.name ?? printed),
    );
    const readings = [record.titleReading, open ? record.reading : null];
    return {
      id: record.id,
      number: record.number.printed ?? '',
      title: record.title ?? '',
      section: record.section,
      units: [...new Set(names)],
      text: open ? record.text : '',
      reading: readings.filter((reading) => reading !== null).join('\n'),
      responsibility: record.responsibilityText ?? '',
      documentNumber: document?.documentNumber ?? '',
    };
  });
}
