import type { Citable } from './citable.ts';
import { referenceDate, referenceTitle } from './reference-date.ts';

/** One `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Dublin Core and Highwire tags. Zotero's generic importer reads the Highwire names: title, issuer
 * (as author and institution), number of the report, date and address.
 */
export function metaTags(citable: Citable): MetaTag[] {
  const title = referenceTitle(citable);
  const date = referenceDate(citable);
  const report = citable.level !== 'news';
  const tags: [string, string | null][] = [
    ['citation_title', title],
    ...citable.issuers.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', date?.replaceAll('-', '/') ?? null],
    ['citation_technical_report_institution', report ? (citable.issuers[0] ?? null) : null],
    ['citation_technical_report_number', report ? citable.documentNumber : null],
    ['citation_public_url', citable.url],
    ['citation_language', 'zh-CN'],
    ['DC.title', title],
    ...citable.issuers.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', date],
    ['DC.identifier', citable.url],
    ['DC.source', citable.documentNumber],
    // Zotero's own name for the kind; without it a document that names no issuer becomes an article.
    ['z.itemType', report ? 'report' : 'newspaperArticle'],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
