import type { ContentNote } from '../../../src/model/note.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { spansOfDraft } from '../account/take-account.ts';
import { linesOf } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft } from '../records/draft.ts';
import type { Decisions } from './decisions.ts';
import { looseNotes } from './loose-notes.ts';

/** The notes of a document, and where each comes from. */
export interface Notes {
  notes: ContentNote[];
  /** Id of the note that explains a gap, by the gap's offset. */
  noteOfGap: Map<number, string>;
  /** Where the entry of a note stands in the editorial file, by the note's id. */
  placeOfNote: Map<string, Place>;
}

/** Lists whose entries act on the text by themselves: without effect they are errors of another rule. */
const ACTING: ReadonlySet<string> = new Set(['moves', 'gaps', 'columns']);

/** Whether a note's line is one that its records were read from; units and headings may stand elsewhere. */
function standsAt(
  line: number,
  { records, field }: Pick<ContentNote, 'records' | 'field'>,
  seed: Seed,
  drafts: readonly Draft[],
): boolean {
  if (field !== 'text' && field !== 'title') return line >= 1 && line <= seed.lines.length;
  return drafts
    .filter(({ key }) => records.includes(`${seed.code}/${key}`))
    .some((draft) => linesOf(seed, spansOfDraft(draft)).some(([a, b]) => a <= line && line <= b));
}

/** Turns every decision of the editors into a note, numbered in the order of the seed's lines. */
export function collectNotes(
  seed: Seed,
  drafts: readonly Draft[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Notes {
  const known = new Set(drafts.map(({ key }) => `${seed.code}/${key}`));
  const noteOfGap = new Map<number, string>();
  const placeOfNote = new Map<string, Place>();
  const loose = looseNotes(seed, drafts, decisions)
    .filter(({ entry: [list], records }) => records.length > 0 || !ACTING.has(list))
    .sort((a, b) => a.line - b.line);
  const notes = loose.map(({ gap, entry, ...note }, index): ContentNote => {
    const id = `${seed.code}-${index + 1}`;
    const place = decisions.placeOf(entry);
    placeOfNote.set(id, place);
    if (gap !== undefined) noteOfGap.set(gap.at, id);
    const unknown = note.records.filter((record) => !known.has(record));
    if (note.records.length === 0 || unknown.length > 0)
      diagnostics.push(
        errorAt(
          'note-without-record',
          place,
          `这条判断指向不存在的条目：${unknown.join('、') || '（无）'}`,
          '改正 record、key、number 或 tasks',
        ),
      );
    else if (entry[0] === 'notes' && !standsAt(note.line, note, seed, drafts))
      diagnostics.push(
        errorAt(
          'note-line',
          place,
          `${note.records.join('、')} 不在第 ${note.line} 行`,
          '改正 line：写这条判断所说的文字在 document.txt 里的行号',
        ),
      );
    return { ...note, id, document: seed.code, record: note.records[0] ?? '' };
  });
  return { notes, noteOfGap, placeOfNote };
}
