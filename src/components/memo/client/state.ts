import type { MemoFinding } from '../../../memo/corpus/finding.ts';
import type { Memo } from '../../../memo/read/read-memo.ts';

/** What the reader decided on one finding. */
export interface Decision {
  accepted: boolean;
  /** Of an ambiguous reference the record chosen, else null. */
  choice: string | null;
}

/** A memo that was checked and what the reader decided. */
export interface Checked {
  memo: Memo;
  /** File name without its ending, or 文稿. */
  name: string;
  /** The whole file name; empty for a text that was pasted. */
  file: string;
  /** The bytes of the .docx that it was read from; null for text. */
  original: Uint8Array | null;
  findings: MemoFinding[];
  decisions: Map<MemoFinding, Decision>;
  /** Findings that the reader said are no fault; kept while the page is open, for the same memo checked again. */
  passed: Set<string>;
}

/** What tells a finding again when the memo is checked once more: its words and what was said of it. */
export function keyOf({ text, verdict, detail }: MemoFinding): string {
  return `${verdict}\n${text}\n${detail}`;
}

/** Right references are accepted until the reader says otherwise, the others are not. */
export function firstDecision({ verdict }: MemoFinding): Decision {
  return { accepted: verdict === 'right', choice: null };
}

/** Whether a finding can be linked at all. */
export function canLink({ parts, records, verdict }: MemoFinding): boolean {
  return parts.length > 0 || (verdict === 'ambiguous' && records.length > 0);
}

/** The links of a finding as the reader decided. */
export function decidedParts({ decisions }: Checked, finding: MemoFinding): MemoFinding['parts'] {
  const decision = decisions.get(finding) ?? firstDecision(finding);
  if (!decision.accepted) return [];
  if (decision.choice === null) return finding.parts;
  const record = decision.choice;
  return finding.places.map((place) => ({ ...place, record }));
}
