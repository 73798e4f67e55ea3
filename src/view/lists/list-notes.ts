import type { Site } from '../../data/site.ts';
import type { ContentNote } from '../../model/note.ts';
import type { ContentRecord } from '../../model/record.ts';

/** The parts of a record that a list shows. */
const SHOWN: ReadonlySet<ContentNote['field']> = new Set(['number', 'title', 'text']);

/** The notes about what a list shows of a record; those about its units and headings stand with these. */
export function listNotes(site: Site, record: ContentRecord): ContentNote[] {
  return (site.notesOf.get(record.id) ?? []).filter(({ field }) => SHOWN.has(field));
}
