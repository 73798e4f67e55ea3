import type { ContentNote } from '../../../src/model/note.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { errorAt, wholeFile, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

/** Where a note's printed words stand in a text. */
export interface NotedPlace {
  from: number;
  to: number;
  note: ContentNote;
}

/** What keeps a note's printed words from being marked in a text, with the remedy; null when nothing does. */
function faultOf(text: string, printed: string): readonly [fault: string, hint: string] | null {
  if (printed.includes(GAP)) return ['跨过了缺字的地方', `只引印出的字：${GAP} 之前或之后的一段`];
  const from = text.indexOf(printed);
  if (printed.includes('\n') || (from < 0 && text.replaceAll('\n', '').includes(printed)))
    return ['跨了两段', '每一段各写一条说明'];
  if (from < 0) return ['在条目里没有', '对照条目改正 printed，使它恰好出现一次'];
  return text.includes(printed, from + 1)
    ? ['在条目里不止一处', '多引几个字，使 printed 恰好出现一次']
    : null;
}

/**
 * Finds the printed words of notes in a text. They have to stand there exactly once, within one paragraph
 * and on one side of a gap, and no two notes may share a character: otherwise a page could not mark them.
 * What cannot be marked is an error and left out.
 */
export function placeNotes(
  text: string,
  notes: readonly ContentNote[],
  placeOfNote: ReadonlyMap<string, Place>,
  diagnostics: Diagnostic[],
): NotedPlace[] {
  const report = (rule: string, { id }: ContentNote, message: string, hint: string): void => {
    const place = placeOfNote.get(id) ?? wholeFile('editorial.yaml');
    diagnostics.push(errorAt(rule, place, message, hint));
  };
  const found = notes
    .filter(({ printed }) => printed !== '')
    .flatMap((note): NotedPlace[] => {
      const fault = faultOf(text, note.printed);
      if (fault !== null) {
        const [what, hint] = fault;
        const message = `${note.record} 的说明引“${note.printed.replaceAll('\n', '⏎')}”，${what}`;
        report('note-misquotes', note, message, hint);
        return [];
      }
      const from = text.indexOf(note.printed);
      return [{ from, to: from + note.printed.length, note }];
    })
    .sort((a, b) => a.from - b.from);
  const places: NotedPlace[] = [];
  for (const place of found) {
    const before = places.at(-1);
    if (before === undefined || place.from >= before.to) {
      places.push(place);
      continue;
    }
    const both = `“${before.note.printed}”“${place.note.printed}”`;
    const message = `${place.note.record} 的两条说明引文重叠：${both}`;
    report('notes-overlap', place.note, message, '合并这两条说明');
  }
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
