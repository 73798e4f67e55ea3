import { pathOf } from '../model/address.ts';
import type { ContentSection, PublicDocument } from '../model/document.ts';
import type { PublicRecord } from '../model/record.ts';
import type { Level } from '../model/vocabulary.ts';
import { absoluteUrl } from './absolute-url.ts';
import { closedTitle } from '../text/cited-title.ts';

/** Whatever can be cited, as every form of citation needs it. */
export interface Citable {
  /** `sx2022/t45`, `sx145/3-1` or `sx2022`. */
  id: string;
  /** Absolute address of its page. */
  url: string;
  /** Absolute address of the document's page. */
  documentUrl: string;
  /** Title of the document as printed, without the blanks that a scan leaves beside figures. */
  documentTitle: string;
  documentNumber: string | null;
  issuers: string[];
  dates: PublicDocument['dates'];
  level: Level;
  /** 附件第45项; null for the document itself. */
  place: string | null;
}

/** A document as a citable thing; `root` is the address of the site, see `siteRoot`. */
export function citeDocument(document: PublicDocument, root: string): Citable {
  const url = absoluteUrl(root, document.path);
  return {
    id: document.id,
    url,
    documentUrl: url,
    documentTitle: closedTitle(document.title),
    documentNumber: document.documentNumber,
    issuers: document.issuers,
    dates: document.dates,
    level: document.level,
    place: null,
  };
}

/** A record as a citable thing. */
export function citeRecord(record: PublicRecord, document: PublicDocument, root: string): Citable {
  return {
    ...citeDocument(document, root),
    id: record.id,
    url: absoluteUrl(root, record.path),
    place: record.label,
  };
}

/** What a page shows: a record or a section of a document, or without either the document itself. */
export interface Shown {
  document: PublicDocument;
  record?: PublicRecord;
  section?: ContentSection;
}

/** What a page shows as a citable thing. */
export function citeShown({ document, record, section }: Shown, root: string): Citable {
  if (record) return citeRecord(record, document, root);
  return section ? citeSection(section, document, root) : citeDocument(document, root);
}

/** A section as a citable thing. */
export function citeSection(
  section: ContentSection,
  document: PublicDocument,
  root: string,
): Citable {
  return {
    ...citeDocument(document, root),
    id: section.id,
    url: absoluteUrl(root, pathOf(section.id)),
    place: section.label,
  };
}
