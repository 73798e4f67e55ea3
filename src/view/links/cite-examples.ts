import { citeRecord, citeSection, citeDocument, type Citable } from '../../cite/citable.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import { pathOf } from '../../model/address.ts';
import type { SiteWords } from '../../model/site-words.ts';

/** One row of the table of addresses: what it is, an example of it. */
export interface AddressExample {
  /** What has such an address. */
  what: string;
  /** Its shape, with n for a printed number. */
  shape: string;
  path: string;
  citable: Citable;
}

/** The table of addresses, read from content; a rule whose example does not exist drops out. */
export function addressExamples(
  rules: SiteWords['examples']['addresses'],
  site: Site,
  root: string,
): AddressExample[] {
  return rules.flatMap(({ what, shape, id }) => {
    const document = site.documentById.get(id);
    if (document) return [{ what, shape, path: pathOf(id), citable: citeDocument(document, root) }];
    const record = site.recordById.get(id);
    const section = site.sectionById.get(id);
    const owner = record ?? section;
    if (owner === undefined) return [];
    const of = need(site.documentById, owner.document);
    const citable = record
      ? citeRecord(record, of, root)
      : section && citeSection(section, of, root);
    return citable ? [{ what, shape, path: pathOf(id), citable }] : [];
  });
}
