import type { DocumentNumber } from '../../text/parse-document-number.ts';
import type { Places } from '../../place/places.ts';
import type { Level } from '../../model/vocabulary.ts';
import type { MemoRecord, MemoUnit } from './finding.ts';

/** A document prepared for being recognised. */
export interface CorpusDocument {
  id: string;
  /** As printed. */
  title: string;
  level: Level;
  /** Id of the place that it is of. */
  place: string;
  /** What may stand before its bare name, when ours is meant: 我省, 陕西省; all in one. */
  own: string;
  /** Folded names of its place and what stands for it there: 陕西省, 陕西, 省; empty for a report. */
  ownPlace: readonly string[];
  /** The folded title without a closing bracket such as (2022-2025). */
  base: string;
  /** The folded title whole. */
  full: string;
  /** What the title ends in (要点, 规划, 清单, 方案), or null. */
  noun: string | null;
  number: DocumentNumber | null;
  /** 发文字号 as printed, or null. */
  documentNumber: string | null;
  /** The years that its title, dates and note of versions print: what tells versions of one title apart. */
  years: string[];
  /** The folded title and the site's short names; two documents may have one in common. */
  names: string[];
  /** Its records and sections by number and by name. */
  places: Places;
  /** Ids of all its sections and boxes. */
  sections: Set<string>;
}

/** A record prepared for being compared. */
export interface CorpusRecord {
  record: MemoRecord;
  /** Folded texts in which a quotation of this record must stand. */
  haystacks: string[];
  /** Folded titles, print and reading. */
  titles: string[];
}

/** Everything that a reference can mean, indexed once. */
export interface Corpus {
  documents: CorpusDocument[];
  records: Map<string, CorpusRecord>;
  /** Folded titles and document numbers that our own texts mention: other documents, not errors. */
  mentioned: Set<string>;
  /** Folded form of a unit's name to the unit. */
  unitForms: Map<string, MemoUnit>;
  /** Ids of all units that a form may mean: 县财政局 of several counties. */
  unitsOfForm: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded names of all places but the nation. */
  placeNames: readonly string[];
  /** Folded headings of sections and titles of records, without numbers. */
  headings: Set<string>;
  /** Section to its folded heading, without its number. */
  sectionHeadings: Map<string, string>;
  /** Finds any form of a unit's name, longest first. */
  unitPattern: RegExp;
  /** Traditional character to the simplified one that our texts have. */
  variants: ReadonlyMap<string, string>;
}
