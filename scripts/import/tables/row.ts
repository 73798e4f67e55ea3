import type { Passage, Span } from '../lines/passage.ts';
import type { Column } from './columns.ts';

/** A printed part of a table, with its words. */
export interface Printed {
  passage: Passage;
  /** As `textOf` gives it. */
  text: string;
}

/** A cell that may serve several rows. */
export interface SharedCell extends Printed {
  /** Its printed lines. */
  lines: Passage[];
  /** As printed over its column. */
  header: string;
  /** A merged cell that an earlier row accounts for. */
  shared: boolean;
}

/** A heading within a table: a row of its own, or a cell that stands beside several rows. */
export interface TableHeading extends Printed {
  /** The number that it prints (一、 as 1), or null. */
  number: number | null;
  /** 1-based among the headings of its column, or among the rows that are headings. */
  order: number;
}

/** The units that a cell prints for a row. */
export interface UnitCell extends SharedCell {
  /** The role word of the header, as printed. */
  role: string;
}

/** What a figure's row prints in a column of values. */
export interface FigureCell extends Printed {
  use: 'base' | 'target';
  year: number | null;
}

/** The parts of a figure's row. */
export interface FigureCells {
  /** Without its unit in brackets. */
  name: string;
  /** 件; from a column of its own, else from the last bracket of the name; '' where none is printed. */
  unit: string;
  values: FigureCell[];
  attribute: string;
}

/** A row of a table as a record will be made of it. */
export interface TableRow {
  /** The printed number (2.1) and its parts (2, 1); null where the table prints none. */
  number: (Printed & { path: number[] }) | null;
  /** 1-based among the rows of the table. */
  order: number;
  /** From outermost to innermost. */
  headings: TableHeading[];
  /** Without its closing stop. */
  title: Printed | null;
  /** Paragraphs of its text, in the order of the columns. */
  paragraphs: Passage[];
  units: UnitCell[];
  deadlines: SharedCell[];
  fields: SharedCell[];
  figure: FigureCells | null;
  /** Stops after numbers and titles: printed, and not shown as text. */
  marks: Span[];
}

/** `tasks` have keys `t<n>`, `figures` `i<n>`, `others` `r<n>`. */
export type TableKind = 'tasks' | 'figures' | 'others';

/** What a table prints that its reader does not understand; each is a decision that is open. */
export interface TableIssue {
  rule: 'table-number-unread' | 'table-number-twice' | 'table-text-shared' | 'table-row-empty';
  /** Offset in the seed. */
  at: number;
  /** The printed words. */
  text: string;
  /** In Chinese. */
  message: string;
}

/** A table, read: every printed character is in a row, a heading, the caption, the header or the notes. */
export interface TableReading {
  kind: TableKind;
  columns: Column[];
  /** Full rows above the header: the table's own title, 单位：万元. */
  caption: Printed[];
  /** The cells of the header. */
  header: Span[];
  /** Headers that are printed again (on a new page), 续表. */
  repeated: Span[];
  /** Tags. */
  markup: Span[];
  /** Every heading as often as it is printed. */
  headings: TableHeading[];
  rows: TableRow[];
  /** Full rows that explain the table (注：…). */
  notes: Printed[];
  issues: TableIssue[];
}
