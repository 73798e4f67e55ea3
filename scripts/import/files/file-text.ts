/** A cell of a table: its paragraphs, and how many columns and rows it covers. */
export interface FileCell {
  lines: string[];
  colspan: number;
  rowspan: number;
}

/** A paragraph (soft line breaks as `\n`) or a table, as a file holds them one after another. */
export type FileBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: FileCell[][] };

/** Words of a file that are no part of its text, and why: 页眉, 页码, 网页的导航. */
export interface LeftOut {
  text: string;
  /** In Chinese, what it is. */
  reason: string;
}

/** What an editor must decide about the file itself before its text is published. */
export interface FileQuestion {
  rule: string;
  /** The words of the text at which it arises; '' where it concerns the whole file. */
  text: string;
  message: string;
}

/** What a reader makes of a file. Blocks hold every printed word but what is left out, with its reason. */
export interface FileText {
  blocks: FileBlock[];
  leftOut: LeftOut[];
  questions: FileQuestion[];
  /** In Chinese, what else an editor should know: 隐藏文字, 采用了修订. */
  told: string[];
}

/** A file that was read, or in Chinese why not and what to do. Errors of files are data. */
export type FileReading = { text: FileText; error: null } | { text: null; error: string };

/** A file that cannot be read. */
export const refused = (error: string): FileReading => ({ text: null, error });
