import type { Corpus, CorpusDocument } from './corpus.ts';

/** What a name in a memo stands for. */
export type NamedDocument =
  | { known: CorpusDocument }
  | {
      known: null;
      /** As the memo writes it. */
      name: string;
      /** A law or rule, whose 第…条 is none of our business. */
      law: boolean;
      /** In Chinese, when it looks like one of our documents written wrongly; else null. */
      wrong: string | null;
    };

/** Where something stands in a memo. */
export interface Standing {
  /** 1-based number of its line. */
  line: number;
  /** The number of the line that its paragraph begins with: a wrapped paragraph has several. */
  paragraph: number;
}

/** What has been said so far in one memo. */
export interface MemoSession {
  corpus: Corpus;
  /** Folded names that the memo itself introduced with 以下简称. */
  aliases: Map<string, NamedDocument>;
  /** The documents named so far, the latest last, each with where. */
  named: ({ document: NamedDocument } & Standing)[];
  /** Of documents with work points and an annex: which of the two was cited last. */
  part: Map<string, 'task' | 'point'>;
}

/** Starts the reading of one memo. */
export function startSession(corpus: Corpus): MemoSession {
  return { corpus, aliases: new Map(), named: [], part: new Map() };
}

/** Other documents are remembered up to this many; the nearest is all that counts. */
const MOST_NAMED = 50;

/** Puts a document at the end of those named; each of ours stands there once. */
export function nameDocument(
  session: MemoSession,
  document: NamedDocument,
  { line, paragraph }: Standing,
): void {
  const rest = session.named.filter(
    (one) => document.known === null || one.document.known !== document.known,
  );
  session.named = [...rest.slice(-MOST_NAMED), { document, line, paragraph }];
}
