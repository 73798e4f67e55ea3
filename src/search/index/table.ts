import type { Kind, Level } from '../../model/vocabulary.ts';

/** A page with names of its own: a document, unit, topic or section. */
export interface NamedPage {
  /** Its id: `sx2022`, `sx-fy`, `dlbz`, `sx145/3-1`. */
  id: string;
  path: string;
  /** The name that lists show. */
  name: string;
  /** Every other form that means it, folded. */
  forms: string[];
  /** The pinyin of each form, syllables parted by blanks; none for sections. */
  pinyin: string[];
}

/** A document. */
export interface TableDocument extends NamedPage {
  title: string;
  level: Level;
  documentNumber: string | null;
  /** Words that narrow a number to this document: its forms, its place, its level, 规划 or 方案. */
  scope: string[];
}

/** A unit with the records (by position) in which it has a part. */
export interface TableUnit extends NamedPage {
  level: Level;
  /** Responsible. */
  lead: number[];
  /** In support (配合单位). */
  support: number[];
  /** Only named in the text. */
  mention: number[];
  /** What it was called before, folded; others may have been called so too. */
  formerly?: string[];
  /** Names in use of the same body (省版权局), folded. */
  nameplates?: string[];
}

/** A topic with its records by position. */
export interface TableTopic extends NamedPage {
  records: number[];
}

/** A section. */
export interface TableSection extends NamedPage {
  /** Position of its document. */
  document: number;
  /** What it is called within its document: 第二部分, 三（一）. */
  label: string;
  /** How many records it has. */
  count: number;
}

/** A record in brief: enough to rank, count and suggest it without its text. */
export interface TableRecord {
  id: string;
  /** Position in `documents`. */
  document: number;
  kind: Kind;
  /** What it is called within its document: 附件第45项, 落款. */
  label: string;
  title: string;
  /** Positions in `shared` of the words for its responsible units. */
  units: number[];
  /** Positions in `shared` of its headings. */
  section: number[];
  /** Where each field ends in the record's code, see `stream.ts`. */
  ends: number[];
}

/** What the search knows before it reads any text; loaded when a reader turns to the box. */
export interface Table {
  documents: TableDocument[];
  units: TableUnit[];
  topics: TableTopic[];
  sections: TableSection[];
  records: TableRecord[];
  /** Texts that records share: headings, and the words for responsible units. */
  shared: string[];
  /** The records that print a time limit, by position. */
  dated: number[];
  /**
   * Words that readers use, folded, which stand in the texts by chance only: 高企 of 提高企业, IP of WIPO. What
   * they mean comes first where they are asked for.
   */
  byChance: string[];
  /**
   * The id by which Pagefind gives each record, which names the record's detail file as well; empty
   * where there is no Pagefind index.
   */
  pagefindIds: string[];
}
