import { z } from 'astro/zod';
import { basis, comparator, documentCode, kind, role } from './vocabulary.ts';

/** A unit's part in a record. */
export const responsibility = z.strictObject({
  /** Unit id, or null where the source names a class of places or the scan left only a fragment. */
  unit: z.string().nullable(),
  /** The words of the source for this unit, blanks of the scan kept. */
  printed: z.string().min(1),
  /** The role word of the source. */
  role,
  basis,
  /** In Chinese; never empty when `basis` is `inferred`. */
  note: z.string(),
});
export type Responsibility = z.infer<typeof responsibility>;

/** One actor's measures in a national task. */
export const measure = z.strictObject({
  /** As printed before the colon (国家知识产权局, 各地区, 涉及城市), or 〔缺〕 where it is lost. */
  actor: z.string(),
  text: z.string(),
  /** Whether the scan lost or garbled words of it. */
  damaged: z.boolean(),
});
export type Measure = z.infer<typeof measure>;

/** A figure that the text sets. */
export const target = z.strictObject({
  /** What is measured, in the words of the text. */
  what: z.string().min(1),
  value: z.number(),
  /** Unit of measurement as printed (件, 万元, %). */
  unit: z.string(),
  comparator,
  /** The year by which it is set (到2025年), or null where the text names none before the figure. */
  year: z.number().int().nullable(),
  /** Verbatim from the record's text. */
  quote: z.string().min(1),
});
export type Target = z.infer<typeof target>;

/** A time by which the text asks for something. */
export const deadline = z.strictObject({
  /** The words of the text: 2022年底前, 9月底前, 每年. */
  printed: z.string().min(1),
  /** The last day meant; null when it recurs or the text does not say of which year. */
  date: z.iso.date().nullable(),
  /** In Chinese, e.g. that the year is the title's; null where there is nothing to say. */
  note: z.string().nullable(),
  /** The sentence that says so, verbatim. */
  quote: z.string().min(1),
});
export type Deadline = z.infer<typeof deadline>;

/** A cell of a table whose column has no place of its own among a record's fields. */
export const tableField = z.strictObject({
  /** The column's header as printed. */
  header: z.string(),
  text: z.string(),
});
export type TableField = z.infer<typeof tableField>;

/** A line range of a seed, 1-based, both ends included. */
export const lineRange = z.tuple([z.number().int().min(1), z.number().int().min(1)]);
export type LineRange = z.infer<typeof lineRange>;

/** One record as the open data have it, but for its citation, which needs its document. */
export const publicRecord = z.strictObject({
  /** `<document>/<key>`, e.g. `sx2022/t45`. */
  id: z.string(),
  document: documentCode,
  path: z.string(),
  kind,
  /** What it is called within its document: 附件第45项, 前言第1段, 落款. No two of one document are alike. */
  label: z.string().min(1),
  number: z.strictObject({
    /** As printed, without the full stop that follows it (`45`, `（一）`); null where none is printed. */
    printed: z.string().nullable(),
    /**
     * 1-based position in its own numbered run: 45 for the 45th task, 2 for the second paragraph of a
     * section. Where numbers are printed twice or lost it counts on (10a is 10, 10b is 11).
     */
    order: z.number().int().min(1),
  }),
  /** The printed title without its closing full stop, or null. */
  title: z.string().nullable(),
  /** A reading of the title that differs from print, or null. */
  titleReading: z.string().nullable(),
  /** Headings from outermost to innermost, as printed. Empty where the scan lost them. */
  section: z.array(z.string()),
  /** Printed text without number, title and responsibility bracket; paragraphs parted by `\n`. */
  text: z.string(),
  /** The text with the corrections applied, or null when there are none. */
  reading: z.string().nullable(),
  measures: z.array(measure),
  targets: z.array(target),
  responsibilities: z.array(responsibility),
  /** Topic ids in the order of the registry. */
  topics: z.array(z.string()),
  source: z.strictObject({ seed: z.string(), lines: z.array(lineRange) }),
  /** Id of the place of its document. */
  place: z.string(),
  deadlines: z.array(deadline),
  fields: z.array(tableField),
});
export type PublicRecord = z.infer<typeof publicRecord>;

const { id, document, path, kind: ofKind, label, ...rest } = publicRecord.shape;

/** One record as published in `/data/records.json`, its fields in the published order. */
export const publishedRecord = z.strictObject({
  id,
  document,
  path,
  kind: ofKind,
  label,
  /** The citation for running text: 《…工作要点》（陕知组办发〔2022〕2号）附件第45项. */
  citation: z.string().min(1),
  ...rest,
});
export type PublishedRecord = z.infer<typeof publishedRecord>;

/** One record as it stands in `content/`: the public record and what only the site's pages need. */
export const contentRecord = publicRecord.extend({
  /** 1-based position in the document; records are listed in this order. */
  position: z.number().int().min(1),
  /** Ids of the sections that it stands in, outermost first (`sx145/3`, `sx145/3-1`). */
  sectionIds: z.array(z.string()),
  /**
   * The responsibility bracket or cell as the source prints it, separators included
   * (`县市场监管局、发改局，配合单位：各镇街`), or null. Joining the units again must give this.
   */
  responsibilityText: z.string().nullable(),
});
export type ContentRecord = z.infer<typeof contentRecord>;
