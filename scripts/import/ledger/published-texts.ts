import type { Change } from '../../../src/model/change.ts';
import type { ContentDocument, ContentSection } from '../../../src/model/document.ts';
import type { ContentRecord } from '../../../src/model/record.ts';

/** What has an address of its own. */
export interface Addressed {
  documents: readonly ContentDocument[];
  sections: readonly ContentSection[];
  records: readonly ContentRecord[];
  units: readonly { path: string; name: string }[];
  topics: readonly { path: string; name: string }[];
  refs: readonly { path: string; name: string }[];
}

/** What stands under the addresses of a document that was taken down. */
const WITHDRAWN = '已撤下';

/** Parts of a text, one a line; what is not printed is left out. */
function lines(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** The printed text of a record as the ledger keeps it: number, title, text, units. */
function recordText(record: ContentRecord): string {
  return lines(record.number.printed, record.title, record.text, record.responsibilityText);
}

/**
 * The text that stands under each published address, in the order of the addresses. A document or
 * section counts with its own heading alone: its records have addresses of their own. An address
 * that was moved stays published and stands for the one that it points to; one of a document that was
 * taken down says so.
 */
export function publishedTexts(
  content: Addressed,
  changes: readonly Change[],
): Map<string, string> {
  const texts: [string, string][] = [
    ...content.documents.map((document): [string, string] => [
      document.path,
      lines(document.title, document.documentNumber, ...document.issuers),
    ]),
    ...content.sections.map((section): [string, string] => [
      section.path,
      lines(...section.headings),
    ]),
    ...content.records.map((record): [string, string] => [record.path, recordText(record)]),
    ...[...content.units, ...content.topics, ...content.refs].map(
      ({ path, name }): [string, string] => [path, name],
    ),
    ...changes.flatMap(({ address, to, addresses }): [string, string][] =>
      address === null || to === null ? addresses.map((own) => [own, WITHDRAWN]) : [[address, to]],
    ),
  ];
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
