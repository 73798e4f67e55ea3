import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decisions } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import { findMarkup } from '../lines/markup.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft, Reading, SectionDraft, SetAside } from '../records/draft.ts';
import { cutAtTitle } from './landmarks.ts';
import { readArticle } from './read-article.ts';
import { carry, closingDraft, readFront } from './read-front.ts';
import { readMeasureTable } from './read-measure-table.ts';
import { readOutline } from './read-outline.ts';
import { readTaskTable } from './read-task-table.ts';
import { unwrap, type Paragraph } from './unwrap.ts';

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

/** Gives the keys x1, x2, … to what stands outside any numbering, in document order. */
function numberLoose(drafts: readonly Draft[]): void {
  let count = 0;
  for (const draft of drafts) if (draft.key === '') draft.key = `x${(count += 1)}`;
}

function readBody(
  seed: Seed,
  source: Source,
  paragraphs: Paragraph[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const { layout } = source;
  if (layout.body === 'article') return readArticle(paragraphs);
  if (layout.body === 'measure-table') {
    const first = paragraphs[0]?.line.number ?? 1;
    const lines = seed.lines.filter((line) => line.number >= first && line.text.trim() !== '');
    return readMeasureTable(seed, lines, layout, decisions, diagnostics);
  }
  return readOutline(seed, paragraphs, layout, decisions);
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
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const aside = decisions.setAside.map(({ span }) => span);
  const starts = new Set(decisions.numbers.flatMap((span) => span?.from ?? []));
  const paragraphs = unwrap(seed, seed.lines, source.layout.wrap, aside, starts);
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
  const annexAt = source.layout.taskTable ? rest.findIndex(({ text }) => text === '附件') : -1;
  const body = annexAt < 0 ? rest : rest.slice(0, annexAt);
  const annex = annexAt < 0 ? [] : rest.slice(annexAt);
  const main = readBody(seed, source, body, decisions, diagnostics);
  const table = annexAt < 0 ? null : readAnnex(seed, annex, decisions, diagnostics);
  const drafts = [...readFront(front), ...main.drafts, ...(table?.drafts ?? [])];
  const first = main.drafts[0];
  if (first) carry(first, title);
  numberLoose(drafts);
  const setAside = [...main.setAside, ...(table?.setAside ?? []), ...decisions.setAside];
  const isAside = new Uint8Array(seed.text.length);
  for (const { span } of setAside) isAside.fill(1, span.from, span.to);
  const markup = seed.lines
    .flatMap(findMarkup)
    .filter(({ from }) => isAside[from] !== 1)
    .map(({ why, ...span }): SetAside => ({ span, reason: 'markup', why }));
  return {
    drafts,
    sections: mergeSections([...main.sections, ...(table?.sections ?? [])]),
    setAside: [...markup, ...setAside],
  };
}
