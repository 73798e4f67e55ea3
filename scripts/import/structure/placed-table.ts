import type { TableReading } from '../tables/row.ts';

/** A table that stands among the paragraphs of a document. */
export interface PlacedTable {
  reading: TableReading;
  /** The keys of its rows, the annex included; set once all tables of the document are known. */
  keys: string[];
  /** The line above it that names it, or null. */
  title: string | null;
}
