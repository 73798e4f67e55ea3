import type { Corpus, CorpusDocument } from './corpus.ts';
import type { MemoUnit } from './finding.ts';

/** What a name in a memo stands for. */
export type NamedDocument =
  | {
      known: CorpusDocument;
      /** Further documents that bear the name too: versions of one title, a short name of two. */
      others?: CorpusDocument[];
    }
  | {
      known: null;
      /** As the memo writes it. */
      name: string;
      /** A law or rule, whose 第…条 is none of our business. */
      law: boolean;
      /** In Chinese, when it looks like one of our documents written wrongly; else null. */
      wrong: string | null;
      /** A title that may be anybody's (《规划》): nothing says whose. */
      vague?: boolean;
    };

/** Where something stands in a memo. */
export interface Standing {
  /** 1-based number of its line. */
  line: number;
  /** The number of the line that its paragraph begins with: a wrapped paragraph has several. */
  paragraph: number;
}

/** Where a document was named, and how. */
export interface Named extends Standing {
  /** The number of the line that names it in words, for a message; a number alone hands it on. */
  said: number;
  /** Folded offset in its line. */
  at: number;
  /** `paper`: somebody else's, without 《》; it owns the numbers of its own sentence. */
  form: 'paper' | 'other';
}

/** A document named on the line that is being read, and from where on it holds. */
export interface NamedHere {
  document: NamedDocument;
  /** Folded index behind the name and its bracket. */
  from: number;
  /** The folded short form introduced there, or null. */
  alias: string | null;
}

/** What has been said so far in one memo. */
export interface MemoSession {
  corpus: Corpus;
  /** What the line being read names, in its order. */
  here: NamedHere[];
  /** Folded short forms of units that the memo introduced (以下称省局). */
  unitAliases: Map<string, MemoUnit>;
  /** Numbers of the memo's own headings (任务1：…): the same words mean these later. */
  ownTasks: Set<number>;
  /** Folded names that the memo itself introduced with 以下简称. */
  aliases: Map<string, NamedDocument>;
  /** The documents named so far, the latest last, each with where. */
  named: ({ document: NamedDocument } & Named)[];
  /** Of documents with work points and an annex: which of the two was cited last. */
  part: Map<string, 'task' | 'point'>;
}

/** Starts the reading of one memo. */
export function startSession(corpus: Corpus): MemoSession {
  return {
    corpus,
    here: [],
    unitAliases: new Map(),
    ownTasks: new Set(),
    aliases: new Map(),
    named: [],
    part: new Map(),
  };
}

/** Other documents are remembered up to this many; the nearest is all that counts. */
const MOST_NAMED = 50;

/** Puts a document at the end of those named; each of ours stands there once. */
export function nameDocument(session: MemoSession, document: NamedDocument, where: Named): void {
  const rest = session.named.filter(
    (one) => document.known === null || one.document.known !== document.known,
  );
  session.named = [...rest.slice(-MOST_NAMED), { document, ...where }];
}

/** What a short form stands for at a place of the line that is being read; null when it is none. */
export function aliasAt(session: MemoSession, name: string, at: number): NamedDocument | null {
  const here = session.here.filter(({ alias, from }) => alias === name && from <= at);
  return here[here.length - 1]?.document ?? session.aliases.get(name) ?? null;
}

/** The documents named before a place of the line that is being read, the nearest first. */
export function* namedUpTo(session: MemoSession, at: number): Generator<NamedDocument> {
  for (let index = session.here.length - 1; index >= 0; index -= 1) {
    const one = session.here[index];
    if (one && one.from <= at) yield one.document;
  }
  for (let index = session.named.length - 1; index >= 0; index -= 1) {
    const one = session.named[index];
    if (one) yield one.document;
  }
}
