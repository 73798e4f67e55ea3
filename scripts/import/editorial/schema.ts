import { z } from 'astro/zod';
import { documentDates, documentRelation, seriesId } from '../../../src/model/document.ts';
import { documentKind } from '../../../src/model/kinds.ts';
import { target } from '../../../src/model/record.ts';
import { LAYOUTS } from '../structure/layouts.ts';
import { setAsideReason } from '../../../src/model/account.ts';
import { basis, certainty, kind, level, noteKind, role } from '../../../src/model/vocabulary.ts';

const line = z.number().int().min(1);
const lines = z.tuple([line, line]);
/** Why the editors decided so, in Chinese; every decision has one. */
const why = z.string().min(1);

/** How a seed is laid out, as far as `source.yaml` says it. */
export const sourceLayout = z.strictObject({
  /** The layout by the name of the contract; without it the lines decide. */
  name: z.enum(LAYOUTS).optional(),
  /** How lines become paragraphs: one a line, parted by blank lines, or wrapped at a fixed width. */
  wrap: z.enum(['line', 'paragraph', 'width']).optional(),
  /** A body that no name of the contract covers: a scanned table of tasks and measures; else found. */
  body: z.enum(['outline', 'article', 'measure-table']).optional(),
  /** Keys by chapters, sections and paragraphs (`3-1-2`), or flat (`s2`, `p6`). */
  keys: z.enum(['chapter', 'flat']).optional(),
  /** Which paragraphs open with a title of their own (深入推进商标品牌建设。…). */
  titles: z.enum(['numbered', 'all', 'none']).optional(),
  /** Kind of the numbered items, by chapter number; `default` for the rest. */
  kinds: z.record(z.string(), kind).default({}),
  /** Whether a scanned task table, its cells slipped, follows the line 附件. */
  taskTable: z.boolean().default(false),
  /** Measure table: the words before a colon that open a measure; the first opens a new task. */
  actors: z.array(z.string()).default([]),
});

/** `seeds/<code>/source.yaml`: where a seed is from, what it is, and how it is laid out. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  /** What the document is; without it the title decides. */
  kind: documentKind.optional(),
  series: seriesId.nullable().default(null),
  shortName: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  /** 施行日期 and 有效期 are read from the text where they are not said here. */
  dates: documentDates.extend({
    effective: documentDates.shape.effective.optional(),
    expires: documentDates.shape.expires.optional(),
  }),
  /** Read from the text where they are not said here. */
  relations: z.array(documentRelation).optional(),
  /** Id of the place of `places.yaml` that it is of. */
  place: z.string(),
  /** The level of its place, which need not be said, or `news` for a report. */
  level: level.optional(),
  order: z.number().int(),
  /** Where the seed is from and in what state, in Chinese. */
  origin: z.string().min(1),
  credit: z.string().nullable().default(null),
  reprint: z.enum(['full', 'headings']).default('full'),
  annexTitle: z.string().nullable().default(null),
  draft: z.boolean().default(false),
  sha256: z.string().length(64),
  /** The file as it was handed over, kept beside the text; `offer` gives it to readers for download. */
  original: z
    .strictObject({
      file: z.string().regex(/^original\.[a-z0-9]+$/),
      sha256: z.string().length(64),
      offer: z.boolean(),
    })
    .nullable()
    .default(null),
  /** What reading the file left to decide (pictures, formulae); `settled` says why it is no longer open. */
  fileQuestions: z
    .array(
      z.strictObject({
        rule: z.string(),
        text: z.string(),
        message: z.string(),
        settled: why.nullable(),
      }),
    )
    .default([]),
  /** How it is laid out: a name of the contract, or more; what is not said is found from the lines. */
  layout: z
    .union([z.enum(LAYOUTS).transform((name) => sourceLayout.parse({ name })), sourceLayout])
    .default(() => sourceLayout.parse({})),
});
/** What `source.yaml` says. */
export type Source = z.infer<typeof sourceSchema>;

/** A fragment of a line, quoted; `nth` when it stands there more than once (1-based). */
const fragment = { line, text: z.string().min(1), nth: z.number().int().min(1).default(1) };
const judged = { why, certainty };

/** `seeds/<code>/editorial.yaml`: what no rule can know. Every entry quotes the seed and gives its reason. */
export const editorialSchema = z.strictObject({
  /** Columns of rows that stand under no header of their own. */
  columns: z
    .array(
      z.strictObject({
        lines,
        columns: z.array(z.enum(['tasks', 'measures', 'units'])),
        ...judged,
      }),
    )
    .default([]),
  /** Fragments that belong to no record. */
  setAside: z.array(z.strictObject({ ...fragment, reason: setAsideReason, why })).default([]),
  /** Words that look as if they must not be published and may be: numbers of an office, 内部资料 lifted. */
  reviewed: z
    .array(
      z.strictObject({
        line,
        text: z.string().min(1),
        /** The rule that asked; null for every one of that line. */
        rule: z.string().nullable().default(null),
        why,
      }),
    )
    .default([]),
  /** Published addresses that follow their text into a better copy, whatever number stands there now. */
  addresses: z.array(z.strictObject({ ...fragment, key: z.string().min(1), why })).default([]),
  /** Fragments that fell into another column. */
  moves: z
    .array(z.strictObject({ ...fragment, to: z.enum(['tasks', 'measures', 'units']), ...judged }))
    .default([]),
  /** Words that the scan lost, before or after a fragment. */
  gaps: z
    .array(
      z.strictObject({
        ...fragment,
        side: z.enum(['before', 'after']),
        startsMeasure: z.boolean().default(false),
        ...judged,
      }),
    )
    .default([]),
  /** Numbers that are garbled, lost or printed twice: which address the record has. */
  numbers: z
    .array(
      z.strictObject({
        ...fragment,
        /** The printed number, or null when none is printed. */
        printed: z.string().nullable(),
        key: z.string(),
        kind: noteKind,
        reading: z.string(),
        ...judged,
      }),
    )
    .default([]),
  /** Sections whose heading the scan lost: the line from which they count. */
  lostHeadings: z.array(z.strictObject({ line, number: z.number().int(), ...judged })).default([]),
  /** Headings that fell into a neighbour's row: the tasks that they cover. */
  headings: z.array(z.strictObject({ ...fragment, tasks: lines, ...judged })).default([]),
  /** Lists whose count does not settle which unit has which task: the tasks of each unit in turn. */
  unitLists: z
    .array(z.strictObject({ line, tasks: z.array(z.array(z.number().int())), ...judged }))
    .default([]),
  /** Which unit a printed form of a record means, where the registry cannot tell. */
  units: z
    .array(
      z.strictObject({
        record: z.string(),
        printed: z.string().min(1),
        unit: z.string().nullable(),
        basis,
        /** The role word, where no rule reads it: the unit is then added to those that are read. */
        role: role.optional(),
        kind: noteKind,
        reading: z.string(),
        line,
        ...judged,
      }),
    )
    .default([]),
  /** Readings, doubts and gaps in a record's number, title, heading, text or units. */
  notes: z
    .array(
      z.strictObject({
        record: z.union([z.string(), z.array(z.string()).min(1)]),
        kind: noteKind,
        field: z.enum(['number', 'title', 'section', 'text', 'responsibility']),
        line,
        printed: z.string(),
        reading: z.string().default(''),
        ...judged,
      }),
    )
    .default([]),
  /** Figures that the text sets. */
  targets: z
    .array(target.extend({ record: z.string(), year: target.shape.year.default(null) }))
    .default([]),
  /** Phrases that look like a figure that the text sets, and are not. */
  notTargets: z
    .array(z.strictObject({ record: z.string(), quote: z.string().min(1), why }))
    .default([]),
});
/** What `editorial.yaml` says. */
export type Editorial = z.infer<typeof editorialSchema>;
