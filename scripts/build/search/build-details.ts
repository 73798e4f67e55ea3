import type { Detail } from '../../../src/search/index/detail.ts';
import { factsOf, linksByRecord } from './build-facts.ts';
import type { PublicIndicator } from '../../../src/model/indicator.ts';
import type { Content } from '../../lib/io/read-content.ts';

/** What the details are made of. */
type DetailContent = Pick<Content, 'records' | 'documents' | 'units' | 'indicators' | 'links'>;

/** What search knows of each record's text, in the order of the records. */
export function buildDetails({
  records,
  documents,
  units,
  indicators,
  links,
}: DetailContent): Detail[] {
  const linksOf = linksByRecord(links);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.record, indicator]));
  return records.map((record) => {
    const indicator = indicatorOf.get(record.id);
    const document = documentById.get(record.document);
    // A reprint that may show its headings only must not be readable through the search either.
    const open = document?.reprint !== 'headings';
    const names = record.responsibilities.map(({ unit, printed }) =>
      unit === null ? printed : (unitById.get(unit)?.name ?? printed),
    );
    const reading = open ? changedPart(record.text, record.reading ?? record.text) : '';
    const readings = [record.titleReading ?? '', reading];
    return {
      number: record.number.printed ?? '',
      title: record.title ?? '',
      section: record.section,
      units: [...new Set(names)],
      text: open ? record.text : '',
      reading: readings.filter((one) => one !== '').join('\n'),
      shown: indicator ? figuresOf(indicator) : '',
      responsibility: record.responsibilityText ?? '',
      documentNumber: document?.documentNumber ?? '',
      fields: record.fields.map(({ header, text }) => `${header}：${text}`).join('；'),
      facts: factsOf(record, indicator, linksOf.get(record.id) ?? []),
    };
  });
}

/**
 * The cells of an indicator as its page puts them together, each figure with its year and its unit:
 * `2020年 116亿元，2025年 300亿元（预期性）`. A reader looks for 300亿元, which no cell prints alone.
 */
function figuresOf({ base, target, unit, attribute }: PublicIndicator): string {
  const figure = ({ year, value }: PublicIndicator['base']) => `${year}年 ${value}${unit}`;
  return `${figure(base)}，${figure(target)}（${attribute}）`;
}

/** So much of the unchanged text is kept on both sides. */
const AROUND = 24;

/** The stretch of a reading that differs from the print, with what stands around it. */
function changedPart(printed: string, reading: string): string {
  if (printed === reading) return '';
  const shorter = Math.min(printed.length, reading.length);
  let start = 0;
  while (start < shorter && printed[start] === reading[start]) start += 1;
  let same = 0;
  while (same < shorter - start && printed.at(-1 - same) === reading.at(-1 - same)) same += 1;
  const end = reading.length - same;
  return reading.slice(Math.max(0, start - AROUND), Math.min(reading.length, end + AROUND));
}
