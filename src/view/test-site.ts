import { indexSite } from '../data/index-site.ts';
import type { Site, SiteLists } from '../data/site.ts';
import { pathOf, refPath, splitId, topicPath, unitPath } from '../model/address.ts';
import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { PublicIndicator } from '../model/indicator.ts';
import type { PublicLink } from '../model/link.ts';
import type { ContentNote } from '../model/note.ts';
import type { ContentRecord, Responsibility } from '../model/record.ts';
import type { ContentRef } from '../model/ref.ts';
import type { ContentTopic } from '../model/topic.ts';
import type { ContentUnit } from '../model/unit.ts';
import { parseKey } from '../place/key.ts';
import { testPlaces } from './test-places.ts';
import { labelOf, labelOfSection } from '../place/place.ts';

/** Small pieces of content for tests: each maker fills in what a test does not care about. */

/** The label of a place; ids of tests may be none of the contract's. */
function labelOr(id: string, label: () => string): string {
  return parseKey(splitId(id).key) ? label() : id;
}
/** Of a document that states no date. */
export const noDates: ContentDocument['dates'] = {
  signed: null,
  issued: null,
  published: null,
  effective: null,
  expires: null,
};

/** A record; its position is the last number of its id. */
export function aRecord(id: string, given: Partial<ContentRecord> = {}): ContentRecord {
  const { document, key } = splitId(id);
  const position = Number(/(\d+)[a-z]?$/.exec(key)?.[1] ?? 1);
  return {
    id,
    document,
    path: pathOf(id),
    kind: 'task',
    label: labelOr(id, () =>
      labelOf({
        id,
        kind: given.kind ?? 'task',
        title: given.title ?? null,
        number: given.number ?? { printed: String(position) },
        section: given.section,
        annex: /^t\d/.test(key) ? '附件' : '',
      }),
    ),
    number: { printed: String(position), order: position },
    title: null,
    titleReading: null,
    section: [],
    text: `${id}的正文。`,
    reading: null,
    measures: [],
    targets: [],
    responsibilities: [],
    topics: [],
    source: { seed: `seeds/${document}/document.txt`, lines: [[1, 1]] },
    place: 'shaanxi',
    deadlines: [],
    fields: [],
    position,
    sectionIds: [],
    responsibilityText: null,
    ...given,
  };
}

/** A document with a title that its code is in. */
export function aDocument(id: string, given: Partial<ContentDocument> = {}): ContentDocument {
  return {
    id,
    title: `${id}文件`,
    kind: 'plan',
    series: null,
    documentNumber: null,
    issuers: [],
    dates: noDates,
    relations: [],
    place: 'shaanxi',
    level: 'province',
    path: pathOf(id),
    seed: { file: `seeds/${id}/document.txt`, sha256: '0'.repeat(64) },
    order: 1,
    shortName: id,
    aliases: [],
    origin: '',
    credit: null,
    reprint: 'full',
    annexTitle: null,
    draft: false,
    ...given,
  };
}

/** A section of the first level. */
export function aSection(id: string, given: Partial<ContentSection> = {}): ContentSection {
  return {
    id,
    document: splitId(id).document,
    path: pathOf(id),
    depth: 1,
    label: labelOr(id, () => labelOfSection({ id, headings: given.headings ?? [] })),
    headings: [`${id}标题`],
    parent: null,
    records: [],
    ...given,
  };
}

/** A provincial unit. */
export function aUnit(id: string, given: Partial<ContentUnit> = {}): ContentUnit {
  return {
    id,
    name: `${id}局`,
    place: 'shaanxi',
    level: 'province',
    aliases: [],
    collective: false,
    path: unitPath(id),
    assignments: [],
    mentions: [],
    group: '政府部门',
    localForms: [],
    fullName: null,
    formerly: [],
    nameplates: [],
    scope: null,
    mayInclude: [],
    printedForms: [],
    ...given,
  };
}

/** A responsibility printed in the record's own cell. */
export function assigned(unit: string, given: Partial<Responsibility> = {}): Responsibility {
  return { unit, printed: `${unit}局`, role: '责任单位', basis: 'printed', note: '', ...given };
}

/** A note on a record's text. */
export function aNote(id: string, record: string, given: Partial<ContentNote> = {}): ContentNote {
  return {
    id,
    document: splitId(record).document,
    record,
    records: [record],
    kind: 'transcription',
    printed: '甲',
    reading: '乙',
    why: '理由',
    certainty: 'high',
    line: 1,
    field: 'text',
    ...given,
  };
}

/** A topic of the first level that the given records are in by a term. */
export function aTopic(id: string, records: string[], parent: string | null = null): ContentTopic {
  return {
    id,
    name: `${id}主题`,
    parent,
    definition: '定义。',
    terms: ['词'],
    related: [],
    path: topicPath(id),
    records: records.map((record) => ({ record, rule: 'term', evidence: '词' })),
  };
}

/** A link that the texts prove. */
export function aLink(from: string, to: string, given: Partial<PublicLink> = {}): PublicLink {
  return {
    from,
    to,
    type: 'same-text',
    basis: 'text',
    evidence: { from: '此', to: '彼' },
    ...given,
  };
}

/** A document that the given records name, a place for each time that they do. */
export function aRef(id: string, records: string[], given: Partial<ContentRef> = {}): ContentRef {
  return {
    id,
    name: id,
    kind: 'document',
    path: refPath(id),
    forms: [id],
    document: null,
    note: '',
    places: records.map((record) => ({ record, form: id })),
    ...given,
  };
}

/** A plan indicator that grows from 2 to 8. */
export function anIndicator(record: string, given: Partial<PublicIndicator> = {}): PublicIndicator {
  return {
    record,
    name: '数量',
    unit: '件',
    base: { year: 2020, value: 2 },
    target: { year: 2025, value: 8 },
    attribute: '预期性',
    ...given,
  };
}

/** A site of the given lists; what is left out is empty. */
export function aSite(given: Partial<SiteLists> = {}): Site {
  return indexSite({
    places: testPlaces,
    documents: [],
    sections: [],
    records: [],
    units: [],
    topics: [],
    synonyms: [],
    links: [],
    indicators: [],
    notes: [],
    accounts: [],
    refs: [],
    ...given,
  });
}
