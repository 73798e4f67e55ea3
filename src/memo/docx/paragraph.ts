/** A stretch of text in a run: one w:t, or an empty element that stands for a letter. */
export interface TextAtom {
  /** Offset of its first letter in the paragraph's text. */
  from: number;
  /** Decoded text. */
  text: string;
  /** Place in the XML of each letter of `text`, and of the end; one entry for what is no w:t. */
  places: number[];
  /** The run that it stands in. */
  run: TextRun;
  /** Place of the element itself. */
  start: number;
  end: number;
  /** False for a tab or break, which a link cannot be cut at. */
  isText: boolean;
}

/** A run and the tags that would have to be opened again after a cut. */
export interface TextRun {
  start: number;
  /** The start tag. */
  open: string;
  /** The run's formatting (w:rPr) whole, or empty. */
  properties: string;
  /** Place after the start tag and the formatting. */
  content: number;
  /** Place before the end tag. */
  contentEnd: number;
  end: number;
  /** Start tags of w:ins and w:moveTo around the run, outermost first. */
  wrappers: string[];
  /** Place of the parent that holds run and wrappers, to tell whether two runs are neighbours. */
  parent: number;
  /** In Chinese, why no link can be put here: inside a link or a field, which are left alone; else null. */
  closed: string | null;
}

/** The cell of a table that a paragraph stands in, all counted from 0 within one part. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  /** The cell goes on from the one above it (merged downwards). */
  merged: boolean;
}

/** A paragraph as the checker sees it. */
export interface Paragraph {
  text: string;
  atoms: TextAtom[];
  /** In the copy that a text box has for old programs; not a line of its own. */
  fallback: boolean;
  /** Null outside tables; of nested tables the innermost. */
  cell: CellPlace | null;
}
