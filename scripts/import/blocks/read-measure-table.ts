import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decisions } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import {
  isGap,
  slicePassage,
  spansOf,
  textOf,
  trimPassage,
  type Passage,
  type Span,
} from '../lines/passage.ts';
import { lineAt, type Line, type Seed } from '../lines/seed.ts';
import {
  emptyDraft,
  REPORTED,
  type Draft,
  type MeasureDraft,
  type Reading,
  type SectionDraft,
} from '../records/draft.ts';
import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { readStreams } from './table-streams.ts';

/** The measures of one task, cut out of the stream of measures. */
interface Group {
  measures: MeasureDraft[];
  paragraphs: Passage[];
  /** Offset at which it begins. */
  from: number;
}

/** Where an actor and its colon stand in the stream's text. */
interface Opening {
  start: number;
  actorEnd: number;
  textStart: number;
  lead: boolean;
}

/** Finds 国家知识产权局: and its like at the start of the stream, after a stop, a blank or a gap. */
function findOpenings(text: string, passage: Passage, actors: readonly string[]): Opening[] {
  const pattern = new RegExp(`(?<=^|[。\\s〕])(${actors.join('|')})( ?[:：])`, 'gu');
  const openings = [...text.matchAll(pattern)].map((match): Opening => ({
    start: match.index,
    actorEnd: match.index + (match[1]?.length ?? 0),
    textStart: match.index + match[0].length,
    lead: match[1] === actors[0],
  }));
  let at = 0;
  for (const piece of passage) {
    if (isGap(piece) && piece.startsMeasure)
      openings.push({ start: at, actorEnd: at, textStart: at, lead: false });
    at += isGap(piece) ? GAP.length : piece.to - piece.from;
  }
  return openings.sort((a, b) => a.start - b.start);
}

/** Cuts the stream of measures into tasks: the first actor of the list opens each. */
function groupMeasures(seed: Seed, passage: Passage, actors: readonly string[]): Group[] {
  const text = textOf(seed, passage);
  const openings = findOpenings(text, passage, actors);
  const groups: Group[] = [];
  openings.forEach((opening, index) => {
    const end = openings[index + 1]?.start ?? text.length;
    const whole = trimPassage(seed, slicePassage(passage, opening.start, end));
    const measure = {
      actor: trimPassage(seed, slicePassage(passage, opening.start, opening.actorEnd)),
      text: trimPassage(seed, slicePassage(passage, opening.textStart, end)),
    };
    if (opening.lead || groups.length === 0)
      groups.push({ measures: [], paragraphs: [], from: spansOf(whole)[0]?.from ?? 0 });
    groups.at(-1)?.measures.push(measure);
    groups.at(-1)?.paragraphs.push(whole);
  });
  return groups;
}

/** A task's number and title, cut out of the stream of titles. */
interface Title {
  number: Passage | null;
  stop: Span[];
  title: Passage;
  /** Offset of its first character. */
  from: number;
  key: string | null;
}

/** Cuts the stream of titles: a printed number opens a title, or the editors' word where it is lost. */
function groupTitles(seed: Seed, passage: Passage, decisions: Decisions): Title[] {
  const titles: Title[] = [];
  // A gap right before a title that the editors open belongs to that title.
  let lostBefore: Passage = [];
  for (const piece of passage) {
    const from = isGap(piece) ? piece.at : piece.from;
    const index = decisions.numbers.findIndex((n) => n !== null && n.from === from);
    const decided = decisions.editorial.numbers[index];
    const text = isGap(piece) ? '' : seed.text.slice(piece.from, piece.to);
    const printed = decided?.printed === null ? null : /^(\d+)\.\s*/u.exec(text);
    if (!isGap(piece) && (printed !== null || decided !== undefined)) {
      const number = printed?.[1]?.length ?? 0;
      const all = printed?.[0].length ?? 0;
      titles.push({
        number: printed ? [{ from: piece.from, to: piece.from + number }] : null,
        stop: all > 0 ? [{ from: piece.from + number, to: piece.from + all }] : [],
        title: [...lostBefore, { from: piece.from + all, to: piece.to }],
        from: piece.from,
        key: decided?.key ?? printed?.[1] ?? null,
      });
      lostBefore = [];
    } else if (isGap(piece) && decided !== undefined) {
      lostBefore = [piece];
    } else {
      titles.at(-1)?.title.push(piece);
    }
  }
  return titles;
}

/** The sections: printed headings, and those that the editors know to be lost. */
function sectionsOf(seed: Seed, headings: readonly Span[][], decisions: Decisions) {
  const printed = headings.map((spans) => {
    const text = textOf(seed, spans);
    return {
      from: spans[0]?.from ?? 0,
      spans,
      text,
      number: parseNumeral(/^([^、]+)、/u.exec(text)?.[1] ?? '') ?? 0,
    };
  });
  const lost = decisions.editorial.lostHeadings.map(({ line, number }) => ({
    from: seed.lines[line - 1]?.from ?? 0,
    spans: [],
    text: null,
    number,
  }));
  return [...printed, ...lost].sort((a, b) => a.from - b.from);
}

/**
 * Reads a table in which measures stand in one column and numbers and titles in another, not always
 * side by side: the n-th number belongs to the n-th group of measures, units to the group of their row.
 */
export function readMeasureTable(
  seed: Seed,
  lines: readonly Line[],
  layout: Source['layout'],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): Reading {
  const streams = readStreams(seed, lines, decisions, diagnostics);
  const groups = groupMeasures(seed, streams.measures, layout.actors);
  const titles = groupTitles(seed, streams.tasks, decisions);
  if (groups.length !== titles.length)
    diagnostics.push(
      errorAt(
        'measure-count',
        { file: seed.file, line: lines[0]?.number ?? 1, column: 1 },
        `表中有 ${titles.length} 个编号、${groups.length} 组举措，对不上`,
        '核对 editorial.yaml 的 numbers、moves 和 source.yaml 的 actors',
      ),
    );
  const sections = sectionsOf(seed, streams.headings, decisions);
  const lineOf = (offset: number): number => lineAt(seed, offset).number;
  const pairs = Math.min(groups.length, titles.length);
  const unpaired = [
    ...groups.slice(pairs).flatMap(({ paragraphs }) => paragraphs.flatMap(spansOf)),
    ...titles
      .slice(pairs)
      .flatMap((t) => [...spansOf(t.number ?? []), ...t.stop, ...spansOf(t.title)]),
  ];
  const carried = new Set<readonly Span[]>();
  const drafts = groups.slice(0, pairs).map((group, index): Draft => {
    const title = titles[index];
    const next = groups[index + 1];
    const draft = emptyDraft(title?.key ?? `?${index + 1}`, 'national-task');
    const section = sections.filter(({ from }) => from < group.from).at(-1);
    draft.number = title?.number ?? null;
    draft.title = title ? trimPassage(seed, title.title) : null;
    draft.headings = section?.text ? [section.text] : [];
    draft.sections = section ? [`s${section.number}`] : [];
    draft.paragraphs = group.paragraphs;
    draft.measures = group.measures;
    draft.marks = [...(title?.stop ?? [])];
    for (const { spans, from } of sections)
      if (from < group.from && !carried.has(spans)) {
        carried.add(spans);
        draft.marks.push(...spans);
      }
    const units = streams.units.filter((piece) => {
      const line = lineOf(isGap(piece) ? piece.at : piece.from);
      return line >= lineOf(group.from) && (next === undefined || line < lineOf(next.from));
    });
    if (units.length > 0)
      draft.units = [{ passage: units, basis: 'printed', note: '', shared: false }];
    return draft;
  });
  return {
    drafts,
    sections: sections.map(({ number, text }): SectionDraft => ({
      key: `s${number}`,
      depth: 1,
      parent: null,
      headings: text ? [text] : [],
    })),
    setAside: [...streams.setAside, ...unpaired.map((span) => ({ span, ...REPORTED }))],
  };
}
