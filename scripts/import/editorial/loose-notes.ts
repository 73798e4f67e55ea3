import type { ContentNote } from '../../../src/model/note.ts';
import { spansOfDraft } from '../account/take-account.ts';
import { isGap, type Gap, type Passage, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft } from '../records/draft.ts';
import type { Decisions } from './decisions.ts';
import type { Editorial } from './schema.ts';

/** A note before it has an id. */
export interface LooseNote extends Omit<ContentNote, 'id' | 'document' | 'record'> {
  /** The entry of the editorial file that it was made of. */
  entry: readonly [list: keyof Editorial, index: number];
  /** The gap that it explains. */
  gap?: Gap;
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
    if (draft.units.some(({ passage }) => holds(passage, gap)))
      return { key: draft.key, field: 'responsibility' };
  }
  return null;
}

/** The keys of the records that account for some character of a range. */
function ownersOf(drafts: readonly Draft[], { from, to }: Span): string[] {
  return drafts
    .filter((draft) => spansOfDraft(draft).some((span) => span.from < to && span.to > from))
    .map(({ key }) => key);
}

/** Where a quote is that was not found; no record is there. */
const NOWHERE: Span = { from: 0, to: 0 };

const FIELD_OF_COLUMN = { tasks: 'title', measures: 'text', units: 'responsibility' } as const;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Every decision of the editors as a note on the records that it concerns, list by list. */
export function looseNotes(
  seed: Seed,
  drafts: readonly Draft[],
  { editorial, moveOf, gapOf }: Decisions,
): LooseNote[] {
  const id = (key: string): string => `${seed.code}/${key}`;
  const tasks = (numbers: readonly number[]): string[] => numbers.map((n) => id(`t${n}`));
  /** The notes of one list; what an entry does not say is left empty. */
  const notesOf = <K extends keyof Editorial>(
    list: K,
    say: (
      entry: Editorial[K][number],
      index: number,
    ) => Pick<LooseNote, 'records' | 'kind' | 'field' | 'line' | 'why' | 'certainty'> &
      Partial<LooseNote>,
  ): LooseNote[] =>
    editorial[list].map((entry, index) => {
      const { records, kind, field, line, why, certainty, gap, ...said } = say(entry, index);
      const { printed = '', reading = '' } = said;
      const note = { records, kind, line, field, printed, reading, why, certainty };
      return { ...note, entry: [list, index], ...(gap === undefined ? {} : { gap }) };
    });

  return [
    ...notesOf('columns', ({ lines: [first, last], why, certainty }) => ({
      records: ownersOf(drafts, {
        from: seed.lines[first - 1]?.from ?? 0,
        to: seed.lines[last - 1]?.to ?? 0,
      }).map(id),
      kind: 'alignment',
      field: 'text',
      line: first,
      why,
      certainty,
    })),
    ...notesOf('moves', ({ line, text, to, why, certainty }, index) => ({
      records: ownersOf(drafts, moveOf[index] ?? NOWHERE).map(id),
      kind: 'alignment',
      field: FIELD_OF_COLUMN[to],
      line,
      printed: text,
      why,
      certainty,
    })),
    ...notesOf('gaps', ({ line, why, certainty }, index) => {
      const gap = gapOf[index] ?? null;
      const place = gap === null ? null : placeOfGap(drafts, gap);
      return {
        records: place === null ? [] : [id(place.key)],
        kind: 'gap',
        field: place?.field ?? 'text',
        line,
        why,
        certainty,
        ...(gap ? { gap } : {}),
      };
    }),
    ...notesOf('numbers', ({ key, kind, line, printed, reading, why, certainty }) => ({
      records: [id(key)],
      kind,
      field: 'number',
      line,
      printed: printed ?? '',
      reading,
      why,
      certainty,
    })),
    ...notesOf('lostHeadings', ({ line, number, why, certainty }) => ({
      records: drafts
        .filter(({ sections }) => sections.includes(`s${number}`))
        .map(({ key }) => id(key)),
      kind: 'gap',
      field: 'section',
      line,
      why,
      certainty,
    })),
    ...notesOf('headings', ({ line, text, tasks: [from, to], why, certainty }) => ({
      records: tasks(range(from, to)),
      kind: 'alignment',
      field: 'section',
      line,
      printed: text,
      why,
      certainty,
    })),
    ...notesOf('unitLists', ({ line, tasks: numbers, why, certainty }) => ({
      records: tasks(numbers.flat()),
      kind: 'alignment',
      field: 'responsibility',
      line,
      why,
      certainty,
    })),
    ...notesOf('units', ({ record, kind, line, printed, reading, why, certainty }) => ({
      records: [record],
      kind,
      field: 'responsibility',
      line,
      printed,
      reading,
      why,
      certainty,
    })),
    ...notesOf('notes', ({ record, ...note }) => ({
      ...note,
      records: typeof record === 'string' ? [record] : record,
    })),
  ];
}
