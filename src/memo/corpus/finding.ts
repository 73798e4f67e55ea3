import type { ContentDocument, PublicDocument } from '../../model/document.ts';
import type { Place as PublicPlace } from '../../model/place.ts';
import type { PublicRecord } from '../../model/record.ts';
import type { PublicUnit } from '../../model/unit.ts';

/** What can be said of a reference; the words are part of the public contract. */
export const verdicts = [
  'right',
  'no-such-number',
  'ambiguous',
  'number-missing',
  'quote-differs',
  'unit-differs',
  'deadline-differs',
  'figure-differs',
  'unknown-document',
  'unit-similar',
  'owner-unknown',
  'not-loaded',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts in the words of the page and of the command. */
export const verdictLabels: Record<Verdict, string> = {
  right: '无误',
  'no-such-number': '没有这个编号',
  ambiguous: '指代不明',
  'number-missing': '缺编号',
  'quote-differs': '引文与原文不符',
  'unit-differs': '单位与原文不符',
  'deadline-differs': '时限与原文不符',
  'figure-differs': '数字与原文不符',
  'unknown-document': '没有这份文件',
  'unit-similar': '单位写法请核对',
  'owner-unknown': '没有写明是哪份文件',
  'not-loaded': '所引文件没有载入',
};

/** Questions to the writer, none of which says that something is wrong. */
const QUESTIONS: readonly Verdict[] = ['unit-similar', 'owner-unknown', 'not-loaded'];

/** Whether a finding says that something is to be corrected. */
export function isAlarm({ verdict }: { verdict: Verdict }): boolean {
  return verdict !== 'right' && !QUESTIONS.includes(verdict);
}

/** What a finding is called; a number that could not be checked is a class of its own. */
export function labelOf({
  verdict,
  unresolved,
}: Pick<MemoFinding, 'verdict' | 'unresolved'>): string {
  return unresolved ? '无法核对' : verdictLabels[verdict];
}

/** One finding as `npm run memo -- check --json` prints it. */
export interface Finding {
  /** The reference as the memo writes it. */
  text: string;
  /** 1-based; a paragraph of a .docx counts as a line. */
  line: number;
  /** 1-based, in characters (code points). */
  column: number;
  /** Ids of the records, sections or documents that it means; of `ambiguous`, the choices. */
  records: string[];
  verdict: Verdict;
  /** In Chinese: what it was read as and by which rule, or what is wrong and what to do. */
  detail: string;
}

/** A stretch of a line that a link can be put on. */
export interface LinkPart {
  /** UTF-16 offsets into the line. */
  start: number;
  end: number;
  /** Id of the record, section or document. */
  record: string;
}

/** A correction that the source itself gives: what to write in the place of what stands there. */
export interface Fix {
  /** UTF-16 offsets into the line. */
  start: number;
  end: number;
  text: string;
  /** In Chinese: 改为第46项, 用原文替换. */
  label: string;
}

/** A finding while only its own line is known, which may be several of the file that read on. */
export interface LineFinding extends Pick<Finding, 'records' | 'verdict' | 'detail'> {
  /** UTF-16 offsets of the reference in its line. */
  start: number;
  end: number;
  fixes: Fix[];
  /** One part a written number; empty while it is not clear which record is meant. */
  parts: LinkPart[];
  /** A number of no document that is written, which none of ours has: nothing could be checked. */
  unresolved: boolean;
}

/** A stretch of one line of the file. */
export interface Place {
  /** 1-based. */
  line: number;
  /** UTF-16 offsets into the line. */
  start: number;
  end: number;
}

/** A finding with what the page and the linkers need beside the contract's fields. */
export interface MemoFinding extends Finding {
  /** Where `text` stands: more than one where it lies across line breaks. */
  places: Place[];
  /** What the source offers instead, each within one line. */
  fixes: (Fix & Place)[];
  /** What can be linked, none of it across a line break. */
  parts: (LinkPart & Place)[];
  unresolved: boolean;
}

/** What the linker needs of `/data/documents.json`. */
export type MemoDocument = Pick<
  PublicDocument,
  'id' | 'title' | 'documentNumber' | 'place' | 'level'
> &
  // The site's own names, which the open data do not have.
  Partial<Pick<ContentDocument, 'shortName' | 'aliases' | 'dates'>>;

/** What the linker needs of `/data/records.json`. */
export type MemoRecord = Pick<
  PublicRecord,
  | 'id'
  | 'document'
  | 'kind'
  | 'label'
  | 'number'
  | 'title'
  | 'titleReading'
  | 'section'
  | 'text'
  | 'reading'
  | 'measures'
  | 'responsibilities'
>;

/** What the linker needs of `/data/units.json`. */
export type MemoUnit = Pick<PublicUnit, 'id' | 'name' | 'place' | 'level' | 'aliases'>;

/** The open data, as the files of `/data/` hold it; more fields do no harm. */
export interface MemoData {
  documents: readonly MemoDocument[];
  records: readonly MemoRecord[];
  units: readonly MemoUnit[];
  places: readonly PublicPlace[];
  /** Traditional characters, each before its simplified one: 國国項项. */
  variants: string;
}
