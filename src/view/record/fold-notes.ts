import type { ContentNote } from '../../model/note.ts';

/** Notes that stand open and notes that can be unfolded, each in document order. */
export interface FoldedNotes {
  shown: ContentNote[];
  folded: ContentNote[];
}

/**
 * Chooses which notes stand open beside a long text: those that a mark in the text points to come
 * first, since their places must be readable at once; then the others as far as there is room.
 */
export function foldNotes(notes: readonly ContentNote[], open: number): FoldedNotes {
  const marked = notes.filter(({ field, kind }) => field === 'text' && kind !== 'alignment');
  const others = notes.filter((note) => !marked.includes(note));
  const chosen = new Set([...marked, ...others].slice(0, Math.max(open, marked.length)));
  return {
    shown: notes.filter((note) => chosen.has(note)),
    folded: notes.filter((note) => !chosen.has(note)),
  };
}
