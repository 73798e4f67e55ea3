import type { ContentNote } from '../../model/note.ts';

/** How many places in records the notes speak of: a note counts once for each record it concerns. */
export function concerned(notes: readonly Pick<ContentNote, 'records'>[]): number {
  return notes.reduce((sum, { records }) => sum + records.length, 0);
}
