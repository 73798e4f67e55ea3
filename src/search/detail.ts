/** What a result shows of a record; the one thing that is loaded a record. */
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
  /** The text as the editors read it, or empty. */
  reading: string;
  /** The words in which the source prints the responsible units, or empty. */
  responsibility: string;
  /** What is shown in place of the text, where the printed cells run together; else empty. */
  shown: string;
  /** 发文字号 of the document, or empty. */
  documentNumber: string;
}
