import type { CorpusDocument } from '../corpus/corpus.ts';
import type { Fix, Verdict } from '../corpus/finding.ts';

/** What a judge says of a reference; its text and place are added here. */
export interface Judgement {
  records: string[];
  verdict: Verdict;
  detail: string;
  /** Folded stretches, each with its record. */
  parts: { start: number; end: number; record: string }[];
  /** What the source offers instead; folded stretches. */
  fixes?: Fix[];
  /** No document is written and none of ours has such a number, so that nothing could be checked. */
  unresolved?: boolean;
  /** The document that the item was read as one of. */
  document?: CorpusDocument;
}
