import { z } from 'astro/zod';
import { documentKind } from './kinds.ts';
import { documentCode, level } from './vocabulary.ts';

/** An ISO date, only as the text itself states it. */
const isoDate = z.iso.date().nullable();

/** The dates that a text states; each null where it does not. */
export const documentDates = z.strictObject({
  /** 成文日期 */
  signed: isoDate,
  /** 印发日期 */
  issued: isoDate,
  /** Date of publication. */
  published: isoDate,
  /** 施行日期 */
  effective: isoDate,
  /** 有效期至: the last day on which it holds. */
  expires: isoDate,
});

/**
 * What a text says of its bond with another: it amends it (修正, 修改), repeals it (废止), stands in its
 * place (同时废止 of an older one on the same matter), or is itself a later version (第一次修正).
 */
export const relationKinds = ['amends', 'repeals', 'replaces', 'version-of'] as const;
export const documentRelation = z.strictObject({
  kind: z.enum(relationKinds),
  /** Code of the other document where it is one of this collection, or null. */
  document: documentCode.nullable(),
  /** The name of the other as printed. */
  printed: z.string().min(1),
  /** The words that say so, verbatim. */
  quote: z.string().min(1),
});
export type DocumentRelation = z.infer<typeof documentRelation>;

/** A series: documents that go on from year to year or are versions of each other. */
export const seriesId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** One document as published in `/data/documents.json`. */
export const publicDocument = z.strictObject({
  id: documentCode,
  /** The title as printed, line breaks joined. */
  title: z.string().min(1),
  kind: documentKind,
  /** Id of the series that it belongs to, or null. */
  series: seriesId.nullable(),
  /** 发文字号 as printed, or null. */
  documentNumber: z.string().nullable(),
  /** 发文机关 as printed. */
  issuers: z.array(z.string()),
  dates: documentDates,
  relations: z.array(documentRelation),
  /** Id of the place that it is of: its issuer's, or the one that a report speaks of. */
  place: z.string(),
  level,
  path: z.string(),
  seed: z.strictObject({ file: z.string(), sha256: z.string().length(64) }),
});
export type PublicDocument = z.infer<typeof publicDocument>;

/** A document as the site's pages need it. */
export const contentDocument = publicDocument.extend({
  /** Position in lists: nation, province, county, news. */
  order: z.number().int(),
  /** A name of ours for lists and breadcrumbs (年度要点); marked as ours where it is shown. */
  shortName: z.string().min(1),
  /** Other names by which memos and queries call it. */
  aliases: z.array(z.string()),
  /** Where the seed is from and in what state, in Chinese, for `/about/`. */
  origin: z.string(),
  /** Source and author line of a reprint (来源, 记者), as printed; null for official documents. */
  credit: z.string().nullable(),
  /** `headings` shows only title, source, date and first words of a reprint. */
  reprint: z.enum(['full', 'headings']),
  /** The title of the annex, or null. */
  annexTitle: z.string().nullable(),
  /** A draft is shown while it is being edited and is in nothing that is published. */
  draft: z.boolean(),
});
export type ContentDocument = z.infer<typeof contentDocument>;

/** A section: citable, with a page that shows it whole. */
export const contentSection = z.strictObject({
  /** `sx2022/s2`, `sx145/3`, `sx145/3-1`, `sx145/z3`. */
  id: z.string(),
  document: documentCode,
  path: z.string(),
  /** 1 for 一、, 2 for （一）, 3 for a box. */
  depth: z.number().int().min(1).max(3),
  /** What it is called within its document: 第二部分, 三（一）, 专栏3. */
  label: z.string().min(1),
  /** Every different form in which the document prints this heading; empty where it is lost. */
  headings: z.array(z.string()),
  /** Id of the enclosing section, or null. */
  parent: z.string().nullable(),
  /** Ids of all records in it, in document order. */
  records: z.array(z.string()),
});
export type ContentSection = z.infer<typeof contentSection>;
