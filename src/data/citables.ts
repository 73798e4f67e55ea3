import { citeDocument, citeRecord, type Citable } from '../cite/citable.ts';
import { loadSite } from './load-site.ts';
import { need } from './need.ts';
import { rootOfSite } from './root-of-site.ts';

/** A static path for each document and record, with what is cited there. */
export async function citablePaths(): Promise<
  { params: { id: string }; props: { citable: Citable } }[]
> {
  const { documents, records, documentById } = await loadSite();
  const root = rootOfSite();
  return [
    ...documents.map((document) => citeDocument(document, root)),
    ...records.map((record) => citeRecord(record, need(documentById, record.document), root)),
  ].map((citable) => ({ params: { id: citable.id }, props: { citable } }));
}
