import { need } from '../../data/need.ts';
import { reprintLimit } from '../../data/reprint-limit.ts';
import type { Site } from '../../data/site.ts';
import type { ContentDocument } from '../../model/document.ts';
import type { PublicIndicator } from '../../model/indicator.ts';
import type { ContentNote } from '../../model/note.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { ContentRef } from '../../model/ref.ts';
import type { ContentTopic } from '../../model/topic.ts';
import { excerpt } from '../../text/excerpt.ts';
import { linkGroups, type LinkGroup } from './link-groups.ts';
import { nameOf } from '../../place/place.ts';
import { nameOfSection } from '../../place/place.ts';
import type { Step } from '../names/step.ts';

/** What a record's page shows. */
export interface RecordPage {
  record: ContentRecord;
  document: ContentDocument;
  name: string;
  /** For the browser's title and shared links. */
  heading: string;
  description: string;
  steps: Step[];
  notes: readonly ContentNote[];
  /** Those of them that speak of the number or the title. */
  headNotes: readonly ContentNote[];
  topics: ContentTopic[];
  refs: readonly ContentRef[];
  groups: LinkGroup[];
  /** The figures of a plan indicator, or null for any other record. */
  indicator: PublicIndicator | null;
  previous: ContentRecord | null;
  next: ContentRecord | null;
  /** A reprint limited to its heading data shows only the first words. */
  withheld: boolean;
}

/**
 * The headings that the record stands under, as printed with it; those that are sections lead to
 * their pages. A section whose heading the scan lost is named as its own page names it.
 */
function sectionSteps(site: Site, { section, sectionIds }: ContentRecord): Step[] {
  const depth = Math.max(section.length, sectionIds.length);
  return Array.from({ length: depth }, (_, index) => {
    const id = sectionIds[index];
    const own = id === undefined ? null : need(site.sectionById, id);
    return {
      name: section[index] ?? (own === null ? '' : nameOfSection(own)),
      path: own?.path ?? null,
    };
  });
}

/** Gathers what a record's page shows. */
export function recordPage(site: Site, record: ContentRecord): RecordPage {
  const document = need(site.documentById, record.document);
  const siblings = need(site.recordsOf, record.document);
  const index = siblings.indexOf(record);
  const name = nameOf(record);
  const notes = site.notesOf.get(record.id) ?? [];
  const what = record.title ?? excerpt(record.text, 24);
  return {
    record,
    document,
    name,
    heading: `${document.shortName}${name} ${what}`,
    description: excerpt(
      `${record.title ? `${record.title}。` : ''}${record.text}`,
      reprintLimit(document, 110),
    ),
    steps: [{ name: document.shortName, path: document.path }, ...sectionSteps(site, record)],
    notes,
    headNotes: notes.filter(({ field }) => field === 'number' || field === 'title'),
    topics: record.topics.map((id) => need(site.topicById, id)),
    refs: site.refsOf.get(record.id) ?? [],
    groups: linkGroups(site, record),
    indicator: site.indicatorOf.get(record.id) ?? null,
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
    withheld: document.reprint === 'headings',
  };
}
