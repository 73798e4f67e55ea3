import { pathOf, topicPath, unitPath } from '../../model/address.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { headingForms } from './heading-forms.ts';
import { packIds, unpackIds, type PackedIds } from './pack-ids.ts';
import { packPinyin, unpackPinyin, type PackedPinyin } from './pack-pinyin.ts';
import { likelyLabel } from '../../place/place.ts';
import type { NamedPage, Table, TableRecord } from './table.ts';

/** Ascending positions as steps from one to the next: small numbers that repeat pack well. */
const steps = (positions: readonly number[]) =>
  positions.map((position, index) => position - (positions[index - 1] ?? 0));

const sums = (differences: readonly number[]) => {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
};

/**
 * The table on its way to the browser. Addresses follow from ids, the first forms
 * from names, pinyin from characters, positions become steps, and records
 * stand as columns: 10,000 of them are then read in a third of the time.
 */
export interface PackedTable {
  documents: Packed<Table['documents'][number]>[];
  units: Packed<Table['units'][number]>[];
  topics: Packed<Table['topics'][number]>[];
  sections: Packed<Table['sections'][number]>[];
  shared: string[];
  dated: number[];
  byChance: string[];
  pagefindIds: PackedIds | string[];
  records: RecordColumns;
  spoken: PackedPinyin;
}

/** A page without what follows from its id and its forms. */
type Packed<Page extends NamedPage> = Omit<Page, 'path' | 'pinyin'>;

function pack<Page extends NamedPage>(page: Page): Packed<Page> {
  const rest: Partial<NamedPage> & Packed<Page> = { ...page };
  delete rest.path;
  delete rest.pinyin;
  return rest;
}

/** One entry a record in each column. */
interface RecordColumns {
  /** Without the document's id and the slash. */
  id: string[];
  document: number[];
  /** The kinds there are, and for each record the position of its own. */
  kinds: Kind[];
  kind: number[];
  /** Empty where the key and the kind say it, see `likelyLabel`. */
  label: string[];
  title: string[];
  units: number[][];
  section: number[][];
  /** As steps, all in one list: `fields` of them a record. */
  ends: number[];
  fields: number;
}

function packRecords({ documents, records }: Table): RecordColumns {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const before = documents.map(({ id }) => id.length + 1);
  return {
    id: records.map(({ id, document }) => id.slice(before[document])),
    document: records.map(({ document }) => document),
    kinds,
    kind: records.map(({ kind }) => kinds.indexOf(kind)),
    label: records.map(({ id, kind, label }) => (label === likelyLabel(id, kind) ? '' : label)),
    title: records.map(({ title }) => title),
    units: records.map(({ units }) => units),
    section: records.map(({ section }) => section),
    ends: records.flatMap(({ ends }) => steps(ends)),
    fields: records[0]?.ends.length ?? 0,
  };
}

function unpackRecords(
  { id, document, kinds, kind, label, title, units, section, ends, fields }: RecordColumns,
  documents: readonly { id: string }[],
): TableRecord[] {
  return id.map((key, record) => {
    const at = document[record] ?? 0;
    const whole = `${documents[at]?.id ?? ''}/${key}`;
    const ofKind = kinds[kind[record] ?? 0] ?? 'paragraph';
    return {
      id: whole,
      document: at,
      kind: ofKind,
      label: label[record] === '' ? likelyLabel(whole, ofKind) : (label[record] ?? ''),
      title: title[record] ?? '',
      units: units[record] ?? [],
      section: section[record] ?? [],
      ends: sums(ends.slice(record * fields, (record + 1) * fields)),
    };
  });
}

/** Makes the table smaller for its way. */
export function packTable(table: Table): PackedTable {
  return {
    shared: table.shared,
    dated: steps(table.dated),
    byChance: table.byChance,
    documents: table.documents.map(pack),
    sections: table.sections.map((one) => ({ ...pack(one), forms: otherForms(one) })),
    units: table.units.map((one) => ({
      ...pack(one),
      forms: otherForms(one),
      lead: steps(one.lead),
      support: steps(one.support),
      mention: steps(one.mention),
    })),
    topics: table.topics.map((one) => ({
      ...pack(one),
      forms: otherForms(one),
      records: steps(one.records),
    })),
    records: packRecords(table),
    pagefindIds: packIds(table.pagefindIds),
    spoken: packPinyin([...table.documents, ...table.units, ...table.topics]),
  };
}

/** The forms beside those that follow from the name, with which they begin. */
function otherForms({ name, forms }: Pick<NamedPage, 'name' | 'forms'>): string[] {
  const own = headingForms(name);
  if (own.some((form, at) => form !== forms[at])) {
    throw new RangeError(`the forms of ${name} do not begin with its own`);
  }
  return forms.slice(own.length);
}

/** The inverse of {@link packTable}. */
export function unpackTable(table: PackedTable): Table {
  const pinyinOf = unpackPinyin(table.spoken);
  const named = ({ name, forms }: Pick<NamedPage, 'name' | 'forms'>) => {
    const all = [...headingForms(name), ...forms];
    return { forms: all, pinyin: pinyinOf({ forms: all }) };
  };
  return {
    shared: table.shared,
    dated: sums(table.dated),
    byChance: table.byChance,
    documents: table.documents.map((one) => ({
      ...one,
      path: pathOf(one.id),
      pinyin: pinyinOf(one),
    })),
    sections: table.sections.map((one) => ({
      ...one,
      ...named(one),
      path: pathOf(one.id),
      pinyin: [],
    })),
    units: table.units.map((one) => ({
      ...one,
      ...named(one),
      path: unitPath(one.id),
      lead: sums(one.lead),
      support: sums(one.support),
      mention: sums(one.mention),
    })),
    topics: table.topics.map((one) => ({
      ...one,
      ...named(one),
      path: topicPath(one.id),
      records: sums(one.records),
    })),
    records: unpackRecords(table.records, table.documents),
    pagefindIds: unpackIds(table.pagefindIds),
  };
}
