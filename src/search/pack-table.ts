import { pathOf, topicPath, unitPath } from '../model/address.ts';
import type { Table } from './table.ts';

/** Ascending positions as steps from one to the next: small numbers that repeat pack well. */
const steps = (positions: readonly number[]) =>
  positions.map((position, index) => position - (positions[index - 1] ?? 0));

const sums = (differences: readonly number[]) => {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
};

/** Makes the table smaller for its way: addresses follow from ids, positions become steps. */
export function packTable(table: Table): Table {
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
    records: table.records.map((one) => ({ ...one, ends: steps(one.ends) })),
  };
}

/** The inverse of {@link packTable}. */
export function unpackTable(table: Table): Table {
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
    records: table.records.map((one) => ({ ...one, ends: sums(one.ends) })),
  };
}
