import type { ContentNote } from '../../src/model/note.ts';
import { errorAt, wholeFile, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

/** Where a note's printed words stand in a text. */
export interface NotedPlace {
  from: number;
  to: number;
  note: ContentNote;
}

/**
 * Finds the printed words of notes in a text. They have to stand there exactly once, and no two notes
 * may share a character: otherwise a page could not mark them.
 */
export function placeNotes(
  text: string,
  notes: readonly ContentNote[],
  placeOfNote: ReadonlyMap<string, Place>,
  diagnostics: Diagnostic[],
): NotedPlace[] {
  const placeOf = ({ id }: ContentNote): Place =>
    placeOfNote.get(id) ?? wholeFile('editorial.yaml');
  const places = notes
    .filter(({ printed }) => printed !== '')
    .flatMap((note): NotedPlace[] => {
      const from = text.indexOf(note.printed);
      if (from < 0 || text.includes(note.printed, from + 1)) {
        diagnostics.push(
          errorAt(
            'note-misquotes',
            placeOf(note),
            `${note.record} 的说明引“${note.printed}”，在条目里${from < 0 ? '没有' : '不止一处'}`,
            '对照条目改正 printed，使它恰好出现一次',
          ),
        );
        return [];
      }
      return [{ from, to: from + note.printed.length, note }];
    })
    .sort((a, b) => a.from - b.from);
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (next !== undefined && next.from < place.to)
      diagnostics.push(
        errorAt(
          'notes-overlap',
          placeOf(next.note),
          `${place.note.record} 的两条说明引文重叠：“${place.note.printed}”“${next.note.printed}”`,
          '合并这两条说明',
        ),
      );
  });
  return places;
}

/** The text with its readings in place of the print, or null when there are none. */
export function applyReadings(text: string, places: readonly NotedPlace[]): string | null {
  const applied = places.filter(({ note }) => note.reading !== '' && note.kind !== 'doubt');
  if (applied.length === 0) return null;
  let result = '';
  let at = 0;
  for (const { from, to, note } of applied) {
    result += text.slice(at, from) + note.reading;
    at = to;
  }
  return result + text.slice(at);
}
