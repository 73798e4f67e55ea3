/** A stretch of text at a place on a page. Units are those of the page; y grows downwards. */
export interface Glyphs {
  text: string;
  /** Left end. */
  x: number;
  /** Right end. */
  end: number;
  /** Baseline. */
  y: number;
  /** Height of the type. */
  size: number;
}

/** A straight line that is drawn on a page: the rules of tables. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A page as positions. */
export interface Page {
  width: number;
  height: number;
  glyphs: Glyphs[];
  rules: Rule[];
  /** How many pictures it shows. */
  pictures: number;
}

/** A line of text on a page. */
export interface PageLine {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}
