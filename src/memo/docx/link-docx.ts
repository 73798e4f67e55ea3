import type { LinkPart } from '../corpus/finding.ts';
import { linkUrl } from '../corpus/link-url.ts';
import { addHyperlinks } from './add-hyperlinks.ts';
import { differByLinks, isWellFormed } from './compare-xml.ts';
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

/** A link that was not put. */
export interface Refused {
  /** 1-based. */
  line: number;
  link: LinkPart;
  /** In Chinese: where it stands. */
  why: string;
}

/** A .docx with links, what of them was not put, or in Chinese why nothing is written. */
export type LinkedDocx =
  | { bytes: Uint8Array; refused: Refused[]; error: null }
  | { bytes: null; refused: Refused[]; error: string };

/**
 * Writes the same .docx with hyperlinks added. Parts without a link keep their bytes; a part with one
 * differs by w:hyperlink and the cut runs alone, which is compared token by token before anything is
 * given out: a file that is not what it was is never written.
 *
 * @param links the links of each of `docx.lines`
 */
export async function writeLinks(
  docx: Docx,
  links: LinkPart[][],
  site: string,
): Promise<LinkedDocx> {
  const { zip, parts } = docx;
  const refused: Refused[] = [];
  let line = 0;
  for (const part of parts) {
    const first = line;
    const count = part.paragraphs.filter(({ fallback }) => !fallback).length;
    const own = links.slice(line, line + count);
    line += count;
    if (own.every((one) => one.length === 0)) continue;
    const relsPath = relationshipsPath(part.path);
    const rels = (await zip.file(relsPath)?.async('string')) ?? '';
    const taken = new Set(readRelationships(rels).map(({ id }) => id));
    const ids = new Map<string, string>();
    const shared = share(part, own);
    const linked = addHyperlinks(part.xml, shared, (record) => {
      const id = ids.get(record) ?? freshId(taken);
      ids.set(record, id);
      return id;
    });
    let at = first;
    shared.forEach(({ paragraph, links: wanted }, index) => {
      if (paragraph.fallback) return;
      at += 1;
      wanted.forEach((link, which) => {
        const why = linked.refused[index]?.[which] ?? null;
        if (why !== null) refused.push({ line: at, link, why });
      });
    });
    if (ids.size === 0) continue;
    const urls = new Map([...ids].map(([record, id]) => [id, linkUrl(site, record)]));
    const related = addRelationships(rels, part.xml, urls);
    const sound =
      differByLinks(part.xml, linked.xml, new Set(ids.values())) && isWellFormed(related);
    if (!sound) {
      const error = `加链接后的文件没有通过核对（${part.path}），没有写出；原文稿没有动。请在 Word 或 WPS 中另存为新的 .docx 后再试。`;
      return { bytes: null, refused, error };
    }
    // The date of the part is kept, so that the same input gives the same bytes.
    const date = zip.file(part.path)?.date ?? new Date(Date.UTC(1980, 0, 1));
    zip.file(part.path, linked.xml, { date, createFolders: false });
    zip.file(relsPath, related, { date, createFolders: false });
  }
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return { bytes, refused, error: null };
}

/** The bytes of {@link writeLinks}; throws where the links would have broken the file. */
export async function linkDocx(docx: Docx, links: LinkPart[][], site: string): Promise<Uint8Array> {
  const { bytes, error } = await writeLinks(docx, links, site);
  if (bytes === null) throw new Error(error);
  return bytes;
}
