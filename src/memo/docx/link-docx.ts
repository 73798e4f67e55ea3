import type { LinkPart } from '../corpus/finding.ts';
import { linkUrl } from '../corpus/link-url.ts';
import { addHyperlinks } from './add-hyperlinks.ts';
import type { Docx, DocxPart } from './open-docx.ts';
import { addRelationships, readRelationships, relationshipsPath } from './relationships.ts';

/** The links of each paragraph of a part; the copy of a text box for old programs gets those of its twin. */
function share(
  part: DocxPart,
  links: LinkPart[][],
): { paragraph: DocxPart['paragraphs'][number]; links: LinkPart[] }[] {
  let line = 0;
  const byText = new Map<string, LinkPart[]>();
  return part.paragraphs.map((paragraph) => {
    if (paragraph.fallback) return { paragraph, links: byText.get(paragraph.text) ?? [] };
    const own = links[line] ?? [];
    line += 1;
    byText.set(paragraph.text, own);
    return { paragraph, links: own };
  });
}

/** An id for a relationship that the part does not use yet. */
function freshId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`rIdPolicy${number}`)) number += 1;
  taken.add(`rIdPolicy${number}`);
  return `rIdPolicy${number}`;
}

/**
 * Writes the same .docx with hyperlinks added. Parts without a link keep their bytes; a part with one
 * differs by w:hyperlink and the cut runs alone.
 *
 * @param links the links of each of `docx.lines`
 */
export async function linkDocx(docx: Docx, links: LinkPart[][], site: string): Promise<Uint8Array> {
  const { zip, parts } = docx;
  let line = 0;
  for (const part of parts) {
    const count = part.paragraphs.filter(({ fallback }) => !fallback).length;
    const own = links.slice(line, line + count);
    line += count;
    if (own.every((one) => one.length === 0)) continue;
    const relsPath = relationshipsPath(part.path);
    const rels = (await zip.file(relsPath)?.async('string')) ?? '';
    const taken = new Set(readRelationships(rels).map(({ id }) => id));
    const ids = new Map<string, string>();
    const xml = addHyperlinks(part.xml, share(part, own), (record) => {
      const id = ids.get(record) ?? freshId(taken);
      ids.set(record, id);
      return id;
    });
    if (ids.size === 0) continue;
    const urls = new Map([...ids].map(([record, id]) => [id, linkUrl(site, record)]));
    // The date of the part is kept, so that the same input gives the same bytes.
    const date = zip.file(part.path)?.date ?? new Date(Date.UTC(1980, 0, 1));
    zip.file(part.path, xml, { date, createFolders: false });
    zip.file(relsPath, addRelationships(rels, part.xml, urls), { date, createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
