import type { ContentSection } from '../../model/document.ts';
import type { ContentRecord } from '../../model/record.ts';
import { splitId } from '../../model/address.ts';
import { nameOfSection } from '../../place/place.ts';

/** A heading where a document enters a section. */
export interface HeadingBlock {
  type: 'heading';
  /** Fragment for the contents list; unique in the document. */
  anchor: string;
  /** 1 for 一、, 2 for （一） or an unnumbered heading under one, 3 for a box. */
  depth: number;
  /** As printed at this place; where the scan lost it, the name that its address gives. */
  text: string;
  /** Whether the scan lost the heading. */
  lost: boolean;
  /** The section's own page, or null for a heading without an address. */
  path: string | null;
}

/** One record in its place. */
export interface RecordBlock {
  type: 'record';
  record: ContentRecord;
}

export type OutlineBlock = HeadingBlock | RecordBlock;

/**
 * A document's records in order with its headings where they stand. A heading appears once where
 * the text enters a section, in the form printed there, however often tables repeat it.
 */
export function outline(
  records: readonly ContentRecord[],
  sections: ReadonlyMap<string, ContentSection>,
): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  const used = new Map<string, number>();
  let open: string[] = [];
  for (const record of records) {
    const keys = headingKeys(record);
    const first = keys.findIndex((key, index) => key !== open[index]);
    if (first >= 0) {
      for (let index = first; index < keys.length; index += 1) {
        const heading = headingAt(record, index, sections);
        if (!heading) continue;
        const count = (used.get(heading.anchor) ?? 0) + 1;
        used.set(heading.anchor, count);
        blocks.push(count > 1 ? { ...heading, anchor: `${heading.anchor}-${count}` } : heading);
      }
    }
    open = keys;
    blocks.push({ type: 'record', record });
  }
  return blocks;
}

/**
 * What identifies each heading above a record: the section where it has one, else its text. The
 * annex enters its sections anew, under headings of its own.
 */
function headingKeys(record: ContentRecord): string[] {
  const depth = Math.max(record.section.length, record.sectionIds.length);
  return Array.from(
    { length: depth },
    (_, index) =>
      (record.kind === 'task' ? 'annex ' : '') +
      (record.sectionIds[index] ?? record.section[index] ?? ''),
  );
}

function headingAt(
  record: ContentRecord,
  index: number,
  sections: ReadonlyMap<string, ContentSection>,
): HeadingBlock | null {
  const id = record.sectionIds[index];
  const section = id === undefined ? undefined : sections.get(id);
  const printed = record.section[index] ?? section?.headings[0];
  // A heading that is the number and title of its only record is printed once, so it is shown once.
  if (record.section[index] === undefined && record.title && printed?.endsWith(record.title)) {
    return null;
  }
  const text = printed ?? (section ? nameOfSection(section) : '');
  if (!text) return null;
  const parent = record.sectionIds.at(-1);
  const anchor = id ? splitId(id).key : `${parent ? splitId(parent).key : 'h'}-h`;
  const depth = section?.depth ?? index + 1;
  return { type: 'heading', anchor, depth, text, lost: !printed, path: section?.path ?? null };
}
