import { fold } from '../../../src/text/fold.ts';
import type { Detail } from '../../../src/search/index/detail.ts';
import type { KnownWord } from '../../../src/search/index/near-data.ts';
import { streamOf } from '../../../src/search/index/stream.ts';
import type { Table, TableUnit } from '../../../src/search/index/table.ts';
import { placesById } from '../../../src/model/place.ts';
import type { ContentUnit } from '../../../src/model/unit.ts';
import type { Content } from '../../lib/io/read-content.ts';
import { documentForms, scopeWords, sectionForms, topicForms, unitForms } from './name-forms.ts';
import { pinyinOf } from './pinyin-of.ts';

/** Builds what the search knows before it reads any text. */
export function buildTable(
  content: Content,
  details: readonly Detail[],
  synonyms: readonly KnownWord[] = [],
): Table {
  const { documents, sections, records, units, topics } = content;
  const placeMap = placesById(content.places);
  const at = new Map(records.map(({ id }, index) => [id, index]));
  const places = (ids: readonly string[]) => ids.flatMap((id) => at.get(id) ?? []);
  const documentAt = new Map(documents.map(({ id }, index) => [id, index]));
  const shared = [...new Set(details.flatMap((one) => [...unitWords(one), ...one.section]))];
  const sharedAt = new Map(shared.map((text, index) => [text, index]));
  const positions = (texts: readonly string[]) => texts.flatMap((text) => sharedAt.get(text) ?? []);
  const pinyin = (forms: readonly string[]) => forms.map(pinyinOf);
  return {
    documents: documents.map((document) => ({
      id: document.id,
      path: document.path,
      name: document.shortName,
      title: document.title,
      level: document.level,
      documentNumber: document.documentNumber,
      forms: documentForms(document),
      scope: scopeWords(document, placeMap),
      pinyin: pinyin(documentForms(document)),
    })),
    units: units.map((unit) => {
      const forms = unitForms(unit, placeMap);
      return {
        id: unit.id,
        path: unit.path,
        name: unit.name,
        level: unit.level,
        forms,
        pinyin: pinyin(forms),
        ...partsOf(unit, places),
        formerly: unit.formerly.map(({ name }) => fold(name).folded),
        nameplates: unit.nameplates.map(({ name }) => fold(name).folded),
      };
    }),
    topics: topics.map((topic) => ({
      id: topic.id,
      path: topic.path,
      name: topic.name,
      forms: topicForms(topic),
      pinyin: pinyin(topicForms(topic)),
      records: places(topic.records.map(({ record }) => record)),
    })),
    sections: sections.map((section) => ({
      id: section.id,
      path: section.path,
      name: section.headings[0] ?? '',
      forms: sectionForms(section),
      pinyin: [],
      label: section.label,
      document: documentAt.get(section.document) ?? 0,
      count: section.records.length,
    })),
    records: records.map((record, index) => {
      const detail = details[index];
      return {
        id: record.id,
        document: documentAt.get(record.document) ?? 0,
        kind: record.kind,
        label: record.label,
        title: record.title ?? '',
        units: detail ? positions(unitWords(detail)) : [],
        section: detail ? positions(detail.section) : [],
        ends: detail ? streamOf(detail).ends : [],
      };
    }),
    shared,
    dated: details.flatMap(({ facts }, index) => (facts?.when ? [index] : [])),
    byChance: wordsByChance(synonyms, details),
    pagefindIds: [],
  };
}

/** The words of the editors' synonyms that stand in some text, but not as words. */
function wordsByChance(synonyms: readonly KnownWord[], details: readonly Detail[]): string[] {
  const unprinted = synonyms.filter(({ printed }) => !printed).map(({ say }) => say);
  const texts = details.map(({ title, text }) => fold(`${title}\n${text}`).folded);
  return unprinted.filter((say) => texts.some((text) => text.includes(say)));
}

/** The words that name a record's responsible units, as printed and as registered. */
function unitWords({ responsibility, units }: Detail): string[] {
  return [responsibility, ...units].filter((text) => text !== '');
}

/** Each record once, in the strongest part that the unit has in it. */
function partsOf(
  { assignments, mentions }: ContentUnit,
  places: (ids: readonly string[]) => number[],
): Pick<TableUnit, 'lead' | 'support' | 'mention'> {
  const of = (support: boolean) =>
    places(
      assignments
        .filter(({ role }) => (role === '配合单位') === support)
        .map(({ record }) => record),
    );
  const lead = [...new Set(of(false))];
  const support = [...new Set(of(true))].filter((record) => !lead.includes(record));
  const mention = places(mentions).filter((one) => !lead.includes(one) && !support.includes(one));
  return { lead, support, mention };
}
