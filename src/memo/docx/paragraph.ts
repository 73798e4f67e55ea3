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
  /** False inside a link or a field, which are left alone. */
  linkable: boolean;
}

/** A paragraph as the checker sees it. */
export interface Paragraph {
  text: string;
  atoms: TextAtom[];
  /** In the copy that a text box has for old programs; not a line of its own. */
  fallback: boolean;
}
