import type { ContentLists } from '../model/collections.ts';
import type { Account } from '../model/account.ts';
import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { PublicIndicator } from '../model/indicator.ts';
import type { PublicLink } from '../model/link.ts';
import type { ContentNote } from '../model/note.ts';
import type { Place } from '../model/place.ts';
import type { ContentRecord } from '../model/record.ts';
import type { ContentRef } from '../model/ref.ts';
import type { ContentTopic } from '../model/topic.ts';
import type { ContentUnit } from '../model/unit.ts';

/** The lists of `content/` as they are read, before they are indexed. */
export interface SiteLists extends ContentLists {
  records: readonly ContentRecord[];
}

/** Everything that pages are made from: sorted lists, maps by id, and the ways back. */
export interface Site extends SiteLists {
  placeById: ReadonlyMap<string, Place>;
  documentById: ReadonlyMap<string, ContentDocument>;
  sectionById: ReadonlyMap<string, ContentSection>;
  recordById: ReadonlyMap<string, ContentRecord>;
  unitById: ReadonlyMap<string, ContentUnit>;
  topicById: ReadonlyMap<string, ContentTopic>;
  noteById: ReadonlyMap<string, ContentNote>;
  refById: ReadonlyMap<string, ContentRef>;
  /** Records of a document, in document order. */
  recordsOf: ReadonlyMap<string, readonly ContentRecord[]>;
  /** Sections of a document, in document order. */
  sectionsOf: ReadonlyMap<string, readonly ContentSection[]>;
  /** Notes by record id, in document order. */
  notesOf: ReadonlyMap<string, readonly ContentNote[]>;
  /** Links that start at a record: to what stands above it or before it. */
  linksFrom: ReadonlyMap<string, readonly PublicLink[]>;
  /** Links that end at a record: from what stands below it or after it. */
  linksTo: ReadonlyMap<string, readonly PublicLink[]>;
  indicatorOf: ReadonlyMap<string, PublicIndicator>;
  accountOf: ReadonlyMap<string, Account>;
  /** Named documents and campaigns by the record that names them. */
  refsOf: ReadonlyMap<string, readonly ContentRef[]>;
}
