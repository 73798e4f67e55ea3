import type { DocumentKind } from '../../../src/model/kinds.ts';
import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decisions } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import { findMarkup } from '../lines/markup.ts';
import { spansOf } from '../lines/passage.ts';
import type { Line, Seed } from '../lines/seed.ts';
import {
  REPORTED,
  type Draft,
  type Reading,
  type SectionDraft,
  type SetAside,
} from '../records/draft.ts';
import { withoutContents } from '../structure/contents.ts';
import { cutAnnexes } from '../structure/annexes.ts';
import type { LayoutName } from '../structure/layouts.ts';
import { keyTables, placeTables } from '../structure/place-tables.ts';
import { looseOf, readBody, type BodyContext } from '../structure/read-body.ts';
import type { DecidedOf } from '../structure/tokens.ts';
import { cutAtTitle } from './landmarks.ts';
import { carry, closingDraft, readFront } from './read-front.ts';
import { readMeasureTable } from './read-measure-table.ts';
import { readTaskTable } from './read-task-table.ts';
import { findWrap, unwrap, type Paragraph } from './unwrap.ts';

/** Sections of the same key in two parts of a document are one section with two printed headings. */
function mergeSections(sections: readonly SectionDraft[]): SectionDraft[] {
  const merged = new Map<string, SectionDraft>();
  for (const section of sections) {
    const known = merged.get(section.key);
    if (known === undefined)
      merged.set(section.key, { ...section, headings: [...section.headings] });
    else
      for (const heading of section.headings)
        if (!known.headings.includes(heading)) known.headings.push(heading);
  }
  return [...merged.values()];
}

/** The layout that `source.yaml` names, or null where it is to be found. */
function layoutGiven({ name, body, keys }: Source['layout']): LayoutName | null {
  if (name !== undefined) return name;
  if (body === 'article') return 'prose';
  return keys === 'flat' ? 'points' : null;
}

/** The lines from the first paragraph on that are not blank. */
function linesFrom(seed: Seed, paragraphs: readonly Paragraph[]): Line[] {
  const first = paragraphs[0]?.line.number ?? 1;
  return seed.lines.filter((line) => line.number >= first && line.text.trim() !== '');
}

/** Gives the keys x1, x2, … to what stands outside any numbering, in document order. */
function numberLoose(drafts: readonly Draft[]): void {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.key !== '' && !draft.key.endsWith('-')) continue;
    const count = (counts.get(draft.key) ?? 0) + 1;
    counts.set(draft.key, count);
    draft.key = `${draft.key}x${count}`;
  }
}

/** The number that the editors give the paragraph that begins at some offset. */
function decidedOf({ editorial, numbers }: Decisions): DecidedOf {
  const decidedAt = new Map(
    numbers.flatMap((span, index) =>
      span === null ? [] : [[span.from, editorial.numbers[index]] as const],
    ),
  );
  return ({ passage }) => decidedAt.get(spansOf(passage)[0]?.from ?? -1);
}

/** Reads the body by its structure, and every annex like a body of its own. */
function readParts(
  rest: readonly Paragraph[],
  given: LayoutName | null,
  context: BodyContext,
): Reading {
  const { rest: own, setAside: contents } = withoutContents(rest);
  const { placed, setAside: lost } = placeTables(context.seed, own, context.diagnostics);
  const kinds = new Map(looseOf(placed).map((kind, index) => [placed[index], kind]));
  const { body, annexes } = cutAnnexes(
    placed,
    (paragraph) => (kinds.get(paragraph) ?? null) !== null,
  );
  keyTables([
    { annex: null, paragraphs: body },
    ...annexes.map(({ key, paragraphs }) => ({ annex: key, paragraphs })),
  ]);
  const base = { headings: [], sections: [] };
  const main = readBody(body, { prefix: '', base, heading: [], given }, context);
  const read = annexes.map(({ key, heading, headingParagraphs, paragraphs }): Reading => {
    const section: SectionDraft = { key, depth: 1, parent: null, headings: [heading] };
    const place = {
      prefix: `${key}-`,
      base: { headings: [heading], sections: [key] },
      heading: headingParagraphs,
      given: null,
    };
    const annex = readBody(paragraphs, place, context);
    return { ...annex, sections: [section, ...annex.sections] };
  });
  return {
    drafts: [main, ...read].flatMap(({ drafts }) => drafts),
    sections: [main, ...read].flatMap(({ sections }) => sections),
    setAside: [...contents, ...lost, ...[main, ...read].flatMap(({ setAside }) => setAside)],
    counted: new Set([main, ...read].flatMap(({ counted }) => [...(counted ?? [])])),
    beginsAnew: [main, ...read].some((part) => part.beginsAnew === true),
  };
}

/** The annex: its title lines, its table, and the closing lines behind it. */
function readAnnex(
  seed: Seed,
  paragraphs: readonly Paragraph[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const isRow = (p: Paragraph): boolean =>
    seed.lines[p.line.number - 1]?.text.includes('\t') ?? false;
  const first = paragraphs.findIndex(isRow);
  const last = paragraphs.findLastIndex(isRow);
  const from = paragraphs[first]?.line.number ?? 1;
  const to = paragraphs[last]?.line.number ?? 0;
  const lines = seed.lines.filter(
    ({ number, text }) => number >= from && number <= to && text.trim() !== '',
  );
  const table = readTaskTable(seed, lines, decisions, diagnostics);
  const opening = table.drafts[0];
  if (opening) carry(opening, paragraphs.slice(0, Math.max(first, 0)));
  return { ...table, drafts: [...table.drafts, ...paragraphs.slice(last + 1).map(closingDraft)] };
}

/** Reads one document: cover, title, body, annex, closing lines. */
export function readDocument(
  seed: Seed,
  source: Source,
  kind: DocumentKind,
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const aside = decisions.setAside.map(({ span }) => span);
  const starts = new Set(decisions.numbers.flatMap((span) => span?.from ?? []));
  const wrap = source.layout.wrap ?? findWrap(seed.lines);
  const paragraphs = unwrap(seed, seed.lines, wrap, aside, starts);
  const { front, title, rest } = cutAtTitle(paragraphs, source.title);
  if (title.length === 0)
    diagnostics.push(
      errorAt(
        'title-missing',
        wholeFile(seed.file),
        `正文里找不到标题“${source.title}”`,
        '核对 source.yaml 的 title',
      ),
    );
  const { layout } = source;
  const annexAt = layout.taskTable ? rest.findIndex(({ text }) => text === '附件') : -1;
  const body = annexAt < 0 ? rest : rest.slice(0, annexAt);
  const annex = annexAt < 0 ? [] : rest.slice(annexAt);
  const context: BodyContext = {
    seed,
    layout,
    editorial: decisions.editorial,
    decidedOf: decidedOf(decisions),
    hints: { title: source.title, kind },
    diagnostics,
  };
  const main =
    layout.body === 'measure-table'
      ? readMeasureTable(seed, linesFrom(seed, rest), layout, decisions, diagnostics)
      : readParts(body, layoutGiven(layout), context);
  const table = annexAt < 0 ? null : readAnnex(seed, annex, decisions, diagnostics);
  const drafts = [...readFront(front), ...main.drafts, ...(table?.drafts ?? [])];
  const first = main.drafts[0];
  if (first) carry(first, title);
  // A body that was refused has no record for its title: the report is enough.
  const untold = first ? [] : title.flatMap(({ passage }) => spansOf(passage));
  numberLoose(drafts);
  const setAside = [
    ...untold.map((span) => ({ span, ...REPORTED })),
    ...main.setAside,
    ...(table?.setAside ?? []),
    ...decisions.setAside,
  ];
  const isAside = new Uint8Array(seed.text.length);
  for (const { span } of setAside) isAside.fill(1, span.from, span.to);
  const markup = seed.lines
    .flatMap(findMarkup)
    .filter(({ from }) => isAside[from] !== 1)
    .map(({ why, from, to }): SetAside => ({ span: { from, to }, reason: 'markup', why }));
  return {
    drafts,
    sections: mergeSections([...main.sections, ...(table?.sections ?? [])]),
    setAside: [...markup, ...setAside],
    counted: main.counted ?? new Set(),
    beginsAnew: main.beginsAnew ?? false,
  };
}
