import type { ContentNote } from '../model/note.ts';
import { certaintyName, noteKindName } from './words.ts';

/** What a note is and how sure the editors are of it: 原文存疑（把握：确定）. */
export function noteStatus({ kind, certainty }: Pick<ContentNote, 'kind' | 'certainty'>): string {
  return `${noteKindName[kind]}（把握：${certaintyName[certainty]}）`;
}
