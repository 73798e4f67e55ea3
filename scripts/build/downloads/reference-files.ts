import { citeDocument, citeRecord } from '../../../src/cite/citable.ts';
import { referenceFormats } from '../../../src/cite/reference-files.ts';
import { need } from '../../../src/data/need.ts';
import type { Site } from '../../../src/data/site.ts';
import type { PlannedFile } from '../../lib/io/write-many.ts';

/**
 * Each document and record as files for reference managers.
 *
 * @param root the site's address, see `siteRoot`
 */
export function referenceFiles(
  { documents, records, documentById }: Pick<Site, 'documents' | 'records' | 'documentById'>,
  root: string,
): PlannedFile[] {
  const citables = [
    ...documents.map((document) => citeDocument(document, root)),
    ...records.map((record) => citeRecord(record, need(documentById, record.document), root)),
  ];
  return citables.flatMap((citable) =>
    referenceFormats.map(({ ending, write }) => ({
      path: `${citable.id}.${ending}`,
      write: () => write(citable),
    })),
  );
}
