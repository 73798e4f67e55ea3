import type { ContentNote } from '../../model/note.ts';
import type { ContentRecord } from '../../model/record.ts';

/**
 * The notes that a page of several records shows beside each of them: every note once, at the first
 * of its records that is on the page, so that ids stay unique and every mark has its note.
 */
export function noteHomes(
  records: readonly Pick<ContentRecord, 'id'>[],
  notesOf: ReadonlyMap<string, readonly ContentNote[]>,
): Map<string, ContentNote[]> {
  const seen = new Set<string>();
  return new Map(
    records.map(({ id }) => {
      const own = (notesOf.get(id) ?? []).filter((note) => !seen.has(note.id));
      for (const note of own) seen.add(note.id);
      return [id, own];
    }),
  );
}
