import type { ContentNote } from '../../src/model/note.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { spansOfDraft } from '../account/take-account.ts';
import { isGap, type Gap, type Passage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft } from '../records/draft.ts';
import type { Decisions } from './decisions.ts';

/** A note before it has an id, with the gap that it explains. */
type LooseNote = Omit<ContentNote, 'id' | 'document' | 'record'> & { gap: Gap | null };

/** The notes of a document, and which note explains which gap (by the gap's offset). */
export interface Notes {
  notes: ContentNote[];
  noteOfGap: Map<number, string>;
}

const holds = (passage: Passage | null, gap: Gap): boolean =>
  passage?.some((piece) => isGap(piece) && piece.at === gap.at) ?? false;

/** The record and part of it that a gap stands in. */
function placeOfGap(
  drafts: readonly Draft[],
  gap: Gap,
): { key: string; field: ContentNote['field'] } | null {
  for (const draft of drafts) {
    if (draft.paragraphs.some((p) => holds(p, gap))) return { key: draft.key, field: 'text' };
    if (holds(draft.title, gap)) return { key: draft.key, field: 'title' };
    if (holds(draft.units?.passage ?? null, gap))
      return { key: draft.key, field: 'responsibility' };
  }
  return null;
}

/** The record that accounts for an offset. */
function ownerOf(drafts: readonly Draft[], offset: number): string | null {
  const owner = drafts.find((d) =>
    spansOfDraft(d).some(({ from, to }) => from <= offset && offset < to),
  );
  return owner?.key ?? null;
}

const FIELD_OF_COLUMN = { tasks: 'title', measures: 'text', units: 'responsibility' } as const;

/** Turns every decision of the editors into a note on the records that it concerns. */
export function collectNotes(
  seed: Seed,
  drafts: readonly Draft[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Notes {
  const { editorial } = decisions;
  const id = (key: string): string => `${seed.code}/${key}`;
  const loose: LooseNote[] = [];
  const tasks = (numbers: readonly number[]): string[] => numbers.map((n) => id(`t${n}`));

  for (const { lines, why, certainty } of editorial.columns) {
    const from = seed.lines[lines[0] - 1]?.from ?? 0;
    const to = seed.lines[lines[1] - 1]?.to ?? 0;
    const records = drafts
      .filter((d) => spansOfDraft(d).some((s) => s.from < to && s.to > from))
      .map(({ key }) => id(key));
    loose.push({
      records,
      kind: 'alignment',
      line: lines[0],
      field: 'text',
      printed: '',
      reading: '',
      why,
      certainty,
      gap: null,
    });
  }
  decisions.moves.forEach((move, index) => {
    const entry = editorial.moves[index];
    const owner = ownerOf(drafts, move.from);
    if (entry === undefined || owner === null) return;
    loose.push({
      records: [id(owner)],
      kind: 'alignment',
      line: entry.line,
      field: FIELD_OF_COLUMN[entry.to],
      printed: entry.text,
      reading: '',
      why: entry.why,
      certainty: entry.certainty,
      gap: null,
    });
  });
  decisions.gaps.forEach((gap, index) => {
    const entry = editorial.gaps[index];
    const place = placeOfGap(drafts, gap);
    if (entry === undefined || place === null) return;
    loose.push({
      records: [id(place.key)],
      kind: 'gap',
      line: entry.line,
      field: place.field,
      printed: '',
      reading: '',
      why: entry.why,
      certainty: entry.certainty,
      gap,
    });
  });
  for (const { key, kind, line, printed, reading, why, certainty } of editorial.numbers)
    loose.push({
      records: [id(key)],
      kind,
      line,
      field: 'number',
      printed: printed ?? '',
      reading,
      why,
      certainty,
      gap: null,
    });
  for (const { line, number, why, certainty } of editorial.lostHeadings) {
    const records = drafts
      .filter((d) => d.sections.includes(`s${number}`))
      .map(({ key }) => id(key));
    loose.push({
      records,
      kind: 'gap',
      line,
      field: 'section',
      printed: '',
      reading: '',
      why,
      certainty,
      gap: null,
    });
  }
  for (const {
    line,
    text,
    tasks: [from, to],
    why,
    certainty,
  } of editorial.headings) {
    const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    loose.push({
      records: tasks(numbers),
      kind: 'alignment',
      line,
      field: 'section',
      printed: text,
      reading: '',
      why,
      certainty,
      gap: null,
    });
  }
  for (const { line, tasks: numbers, why, certainty } of editorial.unitLists)
    loose.push({
      records: tasks(numbers.flat()),
      kind: 'alignment',
      line,
      field: 'responsibility',
      printed: '',
      reading: '',
      why,
      certainty,
      gap: null,
    });
  for (const { record, kind, line, printed, reading, why, certainty } of editorial.units)
    loose.push({
      records: [record],
      kind,
      line,
      field: 'responsibility',
      printed,
      reading,
      why,
      certainty,
      gap: null,
    });
  for (const { record, ...note } of editorial.notes)
    loose.push({ ...note, records: typeof record === 'string' ? [record] : record, gap: null });

  const known = new Set(drafts.map(({ key }) => id(key)));
  const noteOfGap = new Map<number, string>();
  const notes = loose
    .map((note, index) => ({ note, index }))
    .sort((a, b) => a.note.line - b.note.line || a.index - b.index)
    .map(({ note: { gap, ...note } }, index): ContentNote => {
      const noteId = `${seed.code}-${index + 1}`;
      if (gap !== null) noteOfGap.set(gap.at, noteId);
      const unknown = note.records.filter((record) => !known.has(record));
      if (note.records.length === 0 || unknown.length > 0)
        diagnostics.push(
          errorAt(
            'note-without-record',
            { file: seed.file.replace('document.txt', 'editorial.yaml'), line: 0, column: 0 },
            `说明第 ${note.line} 行的一条编者说明指向不存在的条目：${unknown.join('、') || '（无）'}`,
            '改正 record',
          ),
        );
      return { ...note, id: noteId, document: seed.code, record: note.records[0] ?? '' };
    });
  return { notes, noteOfGap };
}
