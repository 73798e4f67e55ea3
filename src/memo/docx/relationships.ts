import { escapeMarkup } from '../../cite/escape-markup.ts';
import { lastOf } from '../../text/last-of.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';

/** One relationship of a part. */
export interface Relationship {
  id: string;
  /** The last word of its type: hyperlink, header, officeDocument. */
  type: string;
  target: string;
}

/** `word/document.xml` to `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** Reads the relationships of a part; a missing part has none. */
export function readRelationships(xml: string): Relationship[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
    return {
      id: attribute('Id'),
      type: lastOf(attribute('Type').split('/')) ?? '',
      target: attribute('Target'),
    };
  });
}

/** The namespace of relationships that goes with a part: Strict Open XML has its own. */
export function relationshipBase(partXml: string): string {
  return partXml.slice(0, 8000).includes(`="${STRICT}/`)
    ? `${STRICT}/officeDocument/relationships`
    : TRANSITIONAL;
}

/** Adds relationships of type hyperlink to the text of a .rels part, empty where there was none. */
export function addRelationships(xml: string, partXml: string, links: Map<string, string>): string {
  const base = relationshipBase(partXml);
  // <ns0:Relationships> leaves what is put into it without a namespace.
  const own = /<[\w.-]+:Relationships[\s>]/.test(xml) ? ` xmlns="${RELATIONSHIPS}"` : '';
  const added = [...links]
    .map(
      ([id, url]) =>
        `<Relationship${own} Id="${id}" Type="${base}/hyperlink" Target="${escapeMarkup(url)}" TargetMode="External"/>`,
    )
    .join('');
  if (xml === '') {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${added}</Relationships>`;
  }
  const end = xml.lastIndexOf('</');
  if (end >= 0) return `${xml.slice(0, end)}${added}${xml.slice(end)}`;
  return xml.replace(
    /<((?:[\w.-]+:)?Relationships)([^>]*)\/>\s*$/,
    (_, name: string, rest: string) => `<${name}${rest}>${added}</${name}>`,
  );
}
