import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import type { Editorial, Source } from '../editorial/schema.ts';
import { spansOf } from '../lines/passage.ts';
import { findFigures } from '../lint/find-figures.ts';
import type { Seed } from '../lines/seed.ts';
import { REPORTED, type Draft, type Reading } from '../records/draft.ts';
import { readResponsibility } from '../responsibility/read-responsibility.ts';
import { yearOfTitle } from '../time/dating.ts';
import { findDeadlines } from '../time/find-deadlines.ts';
import {
  findLayout,
  mostSlips,
  nodesOf,
  readBy,
  type Found,
  type Hints,
  type LayoutReading,
} from './detect-layout.ts';
import { kindOfItem } from './kinds-of.ts';
import { LAYOUT_TABLE, type LayoutName } from './layouts.ts';
import { lintBreaks, lintUnread } from './lint-breaks.ts';
import { findLoose, groupLoose, type LooseKind } from './loose.ts';
import type { Node } from './node.ts';
import { RecordWriter, type Place } from './record-writer.ts';
import { isNumbered } from './schemes.ts';
import { findTitles } from './titles.ts';
import type { DecidedOf } from './tokens.ts';
import { slotsOf } from './outline-parts.ts';
import { OutlineWriter } from './write-outline.ts';
import { writeProse } from './write-prose.ts';
import { writeQuestions } from './write-questions.ts';
import { writeStatute } from './write-statute.ts';

/** What a body is read with. */
export interface BodyContext {
  seed: Seed;
  layout: Source['layout'];
  editorial: Editorial;
  decidedOf: DecidedOf;
  hints: Hints;
  diagnostics: Diagnostic[];
}

/** Where a body stands: itself, or an annex with what names it. */
export interface BodyPlace {
  /** What its keys begin with: '' or `f2-`. */
  prefix: string;
  base: Place;
  /** Printed above it: the title of the annex. */
  heading: readonly Paragraph[];
  /** The layout that the editors give it, or null. */
  given: LayoutName | null;
}

/** The kinds of loose lines of a body, null for what is part of it. */
export function looseOf(paragraphs: readonly Paragraph[]): (LooseKind | null)[] {
  return findLoose(paragraphs, ({ text }) => isNumbered(text));
}

/** Says that no layout reads a body, or not the one that was given. */
function refuse(found: Found, line: number, seed: Seed, given: LayoutName | null): Diagnostic {
  const place = { file: seed.file, line, column: 1 };
  const tried = found.failures.map(
    ({ layout, why }) => `按“${LAYOUT_TABLE[layout].name}”读，${why}`,
  );
  const all = tried.join('；');
  return given === null
    ? errorAt(
        'layout-unsupported',
        place,
        `这种排版还不支持：${all}`,
        '先核对这几行：原文有没有漏字、错行、编号有没有转换出来；原文如此的，这份文件暂时不能收',
      )
    : errorAt(
        'layout-refused',
        place,
        `读不成“${LAYOUT_TABLE[given].name}”：${all}`,
        '换一种 layout，或不写 layout，由程序来认',
      );
}

/** Finds how a body is to be read, or takes the editors' word where the lines do not contradict it. */
function layoutOf(
  paragraphs: readonly Paragraph[],
  given: LayoutName | null,
  { decidedOf, hints }: BodyContext,
): Found {
  if (given === null || given === 'prose') {
    const found = findLayout(paragraphs, decidedOf, hints);
    const isProse = found.layout === 'prose';
    return given === null || isProse ? found : proseAnyway(paragraphs, found, decidedOf, hints);
  }
  const reading = readBy(given, paragraphs, decidedOf, hints);
  const lines = reading?.nested.breaks.map(({ node }) => node.paragraph?.line.number ?? 0) ?? [];
  if (reading !== null && lines.length <= mostSlips(nodesOf(reading.nested.root).length))
    return { layout: given, why: '编者写明', failures: [], reading };
  const why =
    reading === null
      ? `没有${LAYOUT_TABLE[given].example}这样的编号`
      : `第 ${lines.slice(0, 8).join('、')} 行的编号接不上`;
  return { layout: null, why, failures: [{ layout: given, lines, why }], reading: null };
}

/** Numbered text that the editors call prose: it stays prose while the numbers do not run. */
function proseAnyway(
  paragraphs: readonly Paragraph[],
  found: Found,
  decidedOf: DecidedOf,
  hints: Hints,
): Found {
  const numbered = paragraphs.filter(({ text }) => isNumbered(text)).map(({ line }) => line.number);
  if (found.layout !== null && numbered.length * 3 > paragraphs.length)
    return {
      layout: null,
      why: '',
      reading: null,
      failures: [
        { layout: 'prose', lines: numbered, why: `第 ${numbered.slice(0, 8).join('、')} 行有编号` },
      ],
    };
  return {
    layout: 'prose',
    why: '编者写明',
    failures: [],
    reading: readBy('prose', paragraphs, decidedOf, hints),
  };
}

/** Writes the records of a reading. */
function write(
  reading: LayoutReading,
  body: readonly Paragraph[],
  writer: RecordWriter,
  { layout: given, hints }: BodyContext,
): ReadonlyMap<Node, string> {
  const { layout, nested, item } = reading;
  if (layout === 'prose') {
    writeProse(body, writer);
    return new Map();
  }
  if (layout === 'statute') return writeStatute(nested.root, writer);
  if (layout === 'faq') return writeQuestions(nested.root, writer);
  const keys = layout === 'points' ? 'points' : layout === 'measures' ? 'measures' : 'chapter';
  const year = yearOfTitle(hints.title);
  const inSections = nested.root.children.flatMap((node) => ownBelow(node));
  const outline = new OutlineWriter(
    writer,
    {
      keys,
      item,
      titles: given.titles ?? (hints.kind === 'plan' ? findTitles(inSections) : 'numbered'),
      kindOf: (chapter) => kindOfItem(hints.kind, chapter, given.kinds),
      carries: (text) => ({
        units: readResponsibility(text) !== null,
        other: findFigures(text).length > 0 || findDeadlines(text, year).length > 0,
      }),
    },
    slotsOf(nested.root, nested.order),
  );
  outline.write(nested.root);
  return outline.keys;
}

const ownBelow = (node: Node): Paragraph[] => [...node.own, ...node.children.flatMap(ownBelow)];

const startOf = (draft: Draft): number =>
  Math.min(
    ...[
      ...draft.marks,
      ...spansOf(draft.number ?? []),
      ...spansOf(draft.title ?? []),
      ...draft.paragraphs.flatMap(spansOf),
    ].map(({ from }) => from),
  );

/** Lines that close the whole document, though they stand behind its last annex. */
const OF_DOCUMENT: ReadonlySet<LooseKind> = new Set<LooseKind>(['copy', 'issue']);
/** Reads a body, or an annex like one: contents set aside, loose lines apart, the rest by its layout. */
export function readBody(
  paragraphs: readonly Paragraph[],
  { prefix, base, heading, given }: BodyPlace,
  context: BodyContext,
): Reading {
  const { seed, editorial, diagnostics } = context;
  const kinds = looseOf(paragraphs);
  const body = paragraphs.filter((_, index) => kinds[index] === null);
  const found = layoutOf(body, given, context);
  const writer = new RecordWriter(seed, prefix, base);
  heading.forEach((paragraph) => writer.hold(paragraph));
  if (found.reading === null) {
    diagnostics.push(refuse(found, body[0]?.line.number ?? 1, seed, given));
    const spans = paragraphs
      .flatMap(({ passage }) => spansOf(passage))
      .map((span) => ({ span, ...REPORTED }));
    return { drafts: [], sections: [], setAside: spans };
  }
  const keys = write(found.reading, body, writer, context);
  const sections = new Set(writer.sections.map(({ key }) => key.slice(prefix.length)));
  const breaks = found.reading.nested.breaks;
  diagnostics.push(...lintUnread(writer, editorial));
  diagnostics.push(...lintBreaks(breaks, { seed, editorial, keys, sections }));
  for (const { kind, lines } of groupLoose(paragraphs, kinds))
    writer.loose(lines, prefix !== '' && OF_DOCUMENT.has(kind));
  const drafts = [...writer.drafts].sort((a, b) => startOf(a) - startOf(b));
  const beginsAnew = diagnostics.some(({ rule }) => rule === 'numbers-anew');
  const counted = new Set([...keys.values()].map((key) => prefix + key));
  return {
    drafts,
    sections: writer.sections,
    setAside: writer.setAside,
    counted,
    beginsAnew,
  };
}
