/**
 * What search knows of a record's words: those by which it is found and those that its result shows.
 * The browser loads one of these for each result that it draws.
 */
export interface Detail {
  /** The number as printed, or empty. */
  number: string;
  title: string;
  /** Headings from outermost to innermost. */
  section: string[];
  /** Names of the responsible units. */
  units: string[];
  /** The printed text. */
  text: string;
  /**
   * What the editors read otherwise than it is printed, or empty: the title, and the stretch of the
   * text that differs with some of what stands around it.
   */
  reading: string;
  /** The words in which the source prints the responsible units, or empty. */
  responsibility: string;
  /** What is shown in place of the text, where the printed cells run together; else empty. */
  shown: string;
  /** 发文字号 of the document, or empty. */
  documentNumber: string;
  /** Cells of columns that have no place of their own, with their headers, or empty. */
  fields?: string;
  /** What a question about the record is answered with; left out where there is nothing. */
  facts?: Facts;
}

/** What a record says outright, each with the words that say it. */
export interface Facts {
  /** Responsible units as printed, by the word for their part. */
  who?: { role: string; printed: string[] }[];
  /** Time limits: the printed words, and the sentence that has them. */
  when?: { printed: string; quote: string }[];
  /** Figures that it sets: the printed words. */
  figures?: string[];
  /** Records that correspond to it, and what they print of the same matter. */
  links?: { to: string; quote: string }[];
}
