import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { ContentRecord, PublicRecord } from '../model/record.ts';

/** A record with what places it in its document. */
export type OutlineRecord = Pick<
  ContentRecord,
  keyof PublicRecord | 'sectionIds' | 'responsibilityText'
>;

/** A part of a document with what stands in it, in document order. */
export interface OutlineNode {
  /** Null at the top, and for a heading without an address. */
  section: ContentSection | null;
  /** As printed at this place; null where it is lost or runs into the text of its only record. */
  heading: string | null;
  children: (OutlineNode | OutlineRecord)[];
}

/** A document as a tree: the main text and, apart from it, the annex table if it has one. */
export interface Outline {
  document: ContentDocument;
  main: OutlineNode;
  annex: OutlineNode | null;
}

/** Whether a child of a node is a record. */
export function isRecord(child: OutlineNode | OutlineRecord): child is OutlineRecord {
  return 'kind' in child;
}

/** Nests records, given in document order, under their headings; a heading may stand again later. */
function nest(
  records: readonly OutlineRecord[],
  sections: ReadonlyMap<string, ContentSection>,
): OutlineNode {
  const root: OutlineNode = { section: null, heading: null, children: [] };
  for (const record of records) {
    let node = root;
    const depth = Math.max(record.section.length, record.sectionIds.length);
    for (let index = 0; index < depth; index += 1) {
      const section = sections.get(record.sectionIds[index] ?? '') ?? null;
      const heading = record.section[index] ?? null;
      const last = node.children.at(-1);
      if (last && !isRecord(last) && last.section === section && last.heading === heading) {
        node = last;
        continue;
      }
      const opened: OutlineNode = { section, heading, children: [] };
      node.children.push(opened);
      node = opened;
    }
    node.children.push(record);
  }
  return root;
}

/** The tree of one document. Tasks are an annex where the document names one. */
export function outlineOf(
  document: ContentDocument,
  records: readonly OutlineRecord[],
  sections: readonly ContentSection[],
): Outline {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const inAnnex = (record: OutlineRecord): boolean =>
    document.annexTitle !== null && record.kind === 'task';
  const annex = records.filter(inAnnex);
  const main = records.filter((record) => !inAnnex(record));
  return {
    document,
    main: nest(main, byId),
    annex: annex.length === 0 ? null : nest(annex, byId),
  };
}
