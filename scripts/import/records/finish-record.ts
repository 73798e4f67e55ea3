import { pathOf } from '../../../src/model/address.ts';
import type { ContentNote } from '../../../src/model/note.ts';
import type { ContentRecord, Measure, Target } from '../../../src/model/record.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { isGap, linesOf, spansOf, textOf, type Passage, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import { applyReadings, placeNotes, type NotedPlace } from './apply-readings.ts';
import type { Notes } from '../editorial/collect-notes.ts';
import type { Draft } from './draft.ts';
import { yearOfTarget } from '../time/target-year.ts';
import { dutiesOf } from './duties.ts';
import type { UnitContext } from './resolve-units.ts';

/** A place in a record's text where something is to be marked. */
export interface Mark {
  /** Offsets in the text; a gap covers its 〔缺〕. */
  from: number;
  to: number;
  kind: 'reading' | 'gap';
  /** Id of the note. */
  note: string;
}

/** A record ready to be written, with the marks of its body. */
export interface FinishedRecord {
  record: ContentRecord;
  marks: Mark[];
}

/** Joins paragraphs with line breaks and notes where gaps stand. */
function joinParagraphs(
  seed: Seed,
  paragraphs: readonly Passage[],
): { text: string; gaps: { from: number; at: number }[] } {
  let text = '';
  const gaps: { from: number; at: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) text += '\n';
    for (const piece of paragraph) {
      if (isGap(piece)) gaps.push({ from: text.length, at: piece.at });
      text += textOf(seed, [piece]);
    }
  });
  return { text, gaps };
}

function measuresOf(seed: Seed, draft: Draft, places: readonly NotedPlace[]): Measure[] {
  return draft.measures.map(({ actor, text }) => {
    const printed = textOf(seed, text);
    const misread = places.some(
      ({ note }) => note.kind === 'transcription' && printed.includes(note.printed),
    );
    return {
      actor: textOf(seed, actor) || GAP,
      text: printed,
      damaged: printed.includes(GAP) || misread,
    };
  });
}

/** The figure of an indicator row is a target too. */
function targetsOf(draft: Draft, text: string, decided: readonly Target[]): Target[] {
  if (draft.indicator === null) return [...draft.targets, ...decided];
  const { name, unit, target } = draft.indicator;
  const { value, year } = target;
  const comparator = draft.targets[0]?.comparator ?? '=';
  return [{ what: name, value, unit, comparator, year, quote: text }];
}

/** The spans that a record was read from: everything but the headings printed with it. */
function sourceSpans(draft: Draft): Span[] {
  return [
    ...spansOf(draft.number ?? []),
    ...spansOf(draft.title ?? []),
    ...draft.paragraphs.flatMap(spansOf),
    ...[...draft.units, ...draft.limits, ...draft.fields].flatMap(({ passage }) =>
      spansOf(passage),
    ),
  ];
}

/** Where a quote stands in a text; at its start where it does not, which is reported. */
function quoted(text: string, quote: string): { from: number; to: number } {
  const from = Math.max(0, text.indexOf(quote));
  return { from, to: from + quote.length };
}

/** Where a record stands: in its document and in its own numbered run. */
export interface Order {
  position: number;
  inRun: number;
}

/**
 * Makes the record of a draft: strings out of passages, units resolved, readings applied.
 *
 * @param leadIn the text that opens its section, if it is another's: 到2025年，主要指标如下：
 */
export function finishRecord(
  draft: Draft,
  order: Order,
  { notes, noteOfGap, placeOfNote }: Notes,
  context: UnitContext,
  leadIn = '',
): FinishedRecord {
  const { seed, editorial, diagnostics } = context;
  const id = `${seed.code}/${draft.key}`;
  const own = (field: ContentNote['field']) =>
    notes.filter((n) => n.records.includes(id) && n.field === field);
  const { text, gaps } = joinParagraphs(seed, draft.paragraphs);
  const places = placeNotes(
    text,
    own('text').filter((n) => n.kind !== 'alignment'),
    placeOfNote,
    diagnostics,
  );
  const gapped = draft.title === null ? null : textOf(seed, draft.title);
  const title = gapped?.replaceAll(GAP, '') ?? null;
  const titlePlaces = placeNotes(
    gapped ?? '',
    own('title').filter((n) => n.kind !== 'alignment'),
    placeOfNote,
    diagnostics,
  );
  const titleReading =
    gapped === null
      ? null
      : (applyReadings(gapped, titlePlaces) ?? (gapped === title ? null : gapped));
  const targets = editorial.targets
    .filter(({ record }) => record === id)
    .map(({ what, value, unit, comparator, year, quote }) => ({
      what,
      value,
      unit,
      comparator,
      year: year ?? yearOfTarget(text, quoted(text, quote), leadIn),
      quote,
    }));
  const duties = dutiesOf(id, draft, text, context);
  const record: ContentRecord = {
    id,
    document: seed.code,
    path: pathOf(id),
    kind: draft.kind,
    // Named with its neighbours once all are known, see labelDocument.
    label: id,
    number: {
      printed: draft.number === null ? null : textOf(seed, draft.number),
      order: order.inRun,
    },
    title,
    titleReading,
    section: draft.headings,
    text,
    reading: applyReadings(text, places),
    measures: measuresOf(seed, draft, places),
    targets: targetsOf(draft, text, targets),
    responsibilities: duties.responsibilities,
    topics: [],
    source: { seed: seed.file, lines: linesOf(seed, sourceSpans(draft)) },
    place: context.place,
    deadlines: duties.deadlines,
    fields: duties.fields,
    position: order.position,
    sectionIds: draft.sections.map((key) => `${seed.code}/${key}`),
    responsibilityText: duties.text,
  };
  const marks: Mark[] = [
    ...places.map(({ from, to, note }): Mark => ({ from, to, kind: 'reading', note: note.id })),
    ...gaps.map(({ from, at }): Mark => ({
      from,
      to: from + GAP.length,
      kind: 'gap',
      note: noteOfGap.get(at) ?? '',
    })),
  ].sort((a, b) => a.from - b.from);
  return { record, marks };
}
