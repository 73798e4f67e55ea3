/** A file given to LibreOffice and what it is to become. */
export interface Conversion {
  /** Name of the file, unique within the check. */
  name: string;
  bytes: Uint8Array;
  /** Target as `soffice --convert-to` takes it: `docx`, `xlsx`, `docx:"MS Word 2007 XML"`. */
  to: string;
  /** Import filter, where the ending does not say enough, e.g. `HTML (StarWriter)`. */
  from?: string;
}

/** Opens files in LibreOffice and gives what it saved, in the same order. */
export type Convert = (conversions: Conversion[]) => Promise<Uint8Array<ArrayBuffer>[]>;

/**
 * One check with LibreOffice. Each file of `scripts/check/office-checks/` exports one as `check`, and
 * `npm run check:office` runs them all.
 */
export interface OfficeCheck {
  /** In Chinese, for the report. */
  name: string;
  /** What is wrong, in Chinese; empty when all is right. */
  run: (convert: Convert) => Promise<string[]>;
}
