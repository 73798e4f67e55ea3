import type { PublicNote } from './note.ts';
import type { Certainty, NoteKind } from './vocabulary.ts';

/** Kinds of editorial note. */
export const noteKindName: Record<NoteKind, string> = {
  transcription: '转录损坏',
  doubt: '原文存疑',
  gap: '缺文',
  alignment: '归属对齐',
};

/** How sure the editors are. */
export const certaintyName: Record<Certainty, string> = {
  high: '确定',
  medium: '较有把握',
  low: '存疑待核',
};

/** What a note is and how sure the editors are of it: 原文存疑（把握：确定）. */
export function noteStatus({ kind, certainty }: Pick<PublicNote, 'kind' | 'certainty'>): string {
  return `${noteKindName[kind]}（把握：${certaintyName[certainty]}）`;
}
