import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { PublicRecord } from '../model/record.ts';

/** A record with what places it in its document. */
export type OutlineRecord = PublicRecord & { sectionIds: string[] };

/** A section with its own records first, then the sections inside it, in document order. */
export interface OutlineNode {
  /** Null at the top: records that stand in no section. */
  section: ContentSection | null;
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

/** Nests records, given in document order, under their sections; a section may open again later. */
function nest(records: OutlineRecord[], sections: Map<string, ContentSection>): OutlineNode {
  const root: OutlineNode = { section: null, children: [] };
  for (const record of records) {
    let node = root;
    for (const id of record.sectionIds) {
      const section = sections.get(id);
      if (section === undefined) continue;
      const last = node.children.at(-1);
      if (last !== undefined && !isRecord(last) && last.section?.id === id) {
        node = last;
        continue;
      }
      const opened: OutlineNode = { section, children: [] };
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
  records: OutlineRecord[],
  sections: ContentSection[],
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
