import { pathOf, topicPath, unitPath } from '../model/address.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { Table, TableRecord } from './table.ts';

/** Ascending positions as steps from one to the next: small numbers that repeat pack well. */
const steps = (positions: readonly number[]) =>
  positions.map((position, index) => position - (positions[index - 1] ?? 0));

const sums = (differences: readonly number[]) => {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
};

/**
 * The table on its way to the browser. Addresses follow from ids, positions become steps, and records
 * stand as columns: 10,000 of them are then read in a third of the time.
 */
export interface PackedTable extends Omit<Table, 'records'> {
  records: RecordColumns;
}

/** One entry a record in each column. */
interface RecordColumns {
  /** Without the document's id and the slash. */
  id: string[];
  document: number[];
  /** The kinds there are, and for each record the position of its own. */
  kinds: Kind[];
  kind: number[];
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
    title: records.map(({ title }) => title),
    units: records.map(({ units }) => units),
    section: records.map(({ section }) => section),
    ends: records.flatMap(({ ends }) => steps(ends)),
    fields: records[0]?.ends.length ?? 0,
  };
}

function unpackRecords(
  { id, document, kinds, kind, title, units, section, ends, fields }: RecordColumns,
  documents: Table['documents'],
): TableRecord[] {
  return id.map((key, record) => {
    const at = document[record] ?? 0;
    return {
      id: `${documents[at]?.id ?? ''}/${key}`,
      document: at,
      kind: kinds[kind[record] ?? 0] ?? 'paragraph',
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
    ...table,
    documents: table.documents.map((one) => ({ ...one, path: '' })),
    sections: table.sections.map((one) => ({ ...one, path: '' })),
    units: table.units.map((one) => ({
      ...one,
      path: '',
      lead: steps(one.lead),
      support: steps(one.support),
      mention: steps(one.mention),
    })),
    topics: table.topics.map((one) => ({ ...one, path: '', records: steps(one.records) })),
    records: packRecords(table),
  };
}

/** The inverse of {@link packTable}. */
export function unpackTable(table: PackedTable): Table {
  return {
    ...table,
    documents: table.documents.map((one) => ({ ...one, path: pathOf(one.id) })),
    sections: table.sections.map((one) => ({ ...one, path: pathOf(one.id) })),
    units: table.units.map((one) => ({
      ...one,
      path: unitPath(one.id),
      lead: sums(one.lead),
      support: sums(one.support),
      mention: sums(one.mention),
    })),
    topics: table.topics.map((one) => ({
      ...one,
      path: topicPath(one.id),
      records: sums(one.records),
    })),
    records: unpackRecords(table.records, table.documents),
  };
}
