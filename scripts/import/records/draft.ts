import type { Target } from '../../../src/model/record.ts';
import type { YearContext } from '../time/dating.ts';
import type { SetAsideReason } from '../../../src/model/account.ts';
import type { Basis, Kind } from '../../../src/model/vocabulary.ts';
import type { Passage, Span } from '../lines/passage.ts';

/** A list of responsible units as the source prints it for one record. */
export interface UnitList {
  passage: Passage;
  /** Its lines, where a cell has several; without them the passage is one. */
  lines?: Passage[];
  basis: Basis;
  /** In Chinese; empty when the list stands in the record's own place. */
  note: string;
  /** The same printed list serves an earlier record too, which accounts for its characters. */
  shared: boolean;
  /**
   * The role of units that stand before any role word: that of their column, null where every unit has
   * its own words; without it the list is one of a scanned table, read as its document's.
   */
  role?: string | null;
}

/** A cell of time limits or of another column, as printed; `shared` as in {@link UnitList}. */
export interface CellDraft {
  passage: Passage;
  /** Its lines, where a cell has several. */
  lines?: Passage[];
  shared: boolean;
}

/** One actor's measures, as passages. An empty actor means that the scan lost it. */
export interface MeasureDraft {
  actor: Passage;
  text: Passage;
}

/** The figures of an indicator row. */
export interface IndicatorDraft {
  name: string;
  unit: string;
  base: { year: number; value: number };
  target: { year: number; value: number };
  attribute: string;
}

/** A record as its reader found it: passages, not strings, so that every character is accounted for. */
export interface Draft {
  /** `t45`, `3-1-2`; the id without the document's code. */
  key: string;
  kind: Kind;
  number: Passage | null;
  title: Passage | null;
  /** Headings from outermost to innermost, as printed. */
  headings: string[];
  /** Keys of the sections that it stands in, outermost first. */
  sections: string[];
  paragraphs: Passage[];
  measures: MeasureDraft[];
  /** In the order of the print; a record may have several brackets or columns. */
  units: UnitList[];
  /** Cells of time limits. */
  limits: CellDraft[];
  /** Cells of columns that have no place of their own. */
  fields: (CellDraft & { header: string })[];
  /** Figures that its cells set. */
  targets: Target[];
  /** The year that the heading of its table gives to times without one. */
  year: YearContext | null;
  indicator: IndicatorDraft | null;
  /** Printed with the record and not shown as text: the stop after a number or title, brackets, headings. */
  marks: Span[];
}

/** A citable section as its reader found it. */
export interface SectionDraft {
  /** `s2`, `3`, `3-1`, `z3`. */
  key: string;
  depth: number;
  /** Key of the enclosing section, or null. */
  parent: string | null;
  /** Every different printed form of the heading. */
  headings: string[];
}

/** Why a span of the seed is in no record. */
export interface SetAside {
  span: Span;
  reason: SetAsideReason;
  why: string;
}

/** Set aside because an error already speaks of it: nothing is written, and one report is enough. */
export const REPORTED = { reason: 'noise', why: '已报告' } as const;

/** What a reader makes of a document or of a part of it. */
export interface Reading {
  drafts: Draft[];
  sections: SectionDraft[];
  setAside: SetAside[];
  /** Keys whose numbers were checked against each other where they were read. */
  counted?: ReadonlySet<string>;
  /** Whether a list that begins anew was reported, so that its addresses are those of another. */
  beginsAnew?: boolean;
}

/** A draft with nothing in it yet. */
export function emptyDraft(key: string, kind: Kind): Draft {
  return {
    key,
    kind,
    number: null,
    title: null,
    headings: [],
    sections: [],
    paragraphs: [],
    measures: [],
    units: [],
    limits: [],
    fields: [],
    targets: [],
    year: null,
    indicator: null,
    marks: [],
  };
}
