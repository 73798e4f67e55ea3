import type { Table } from '../index/table.ts';

/** The dimensions by which results are narrowed, in the order in which they are shown. */
export const dimensions = ['document', 'level', 'kind', 'unit', 'topic'] as const;
export type Dimension = (typeof dimensions)[number];

/** The chosen values a dimension; within one any of them, across dimensions all. */
export type Filters = Record<Dimension, string[]>;

/** Nothing chosen. */
export function noFilters(): Filters {
  return { document: [], level: [], kind: [], unit: [], topic: [] };
}

/** For every record the values that it has in each dimension. */
export type RecordValues = Record<Dimension, string[]>[];

/** Worked out once a table. */
const known = new WeakMap<Table, RecordValues>();

/** The values of all records. */
export function recordValues(table: Table): RecordValues {
  const values = known.get(table) ?? workOut(table);
  known.set(table, values);
  return values;
}

function workOut(table: Table): RecordValues {
  const values = table.records.map(({ document, kind }) => ({
    document: [table.documents[document]?.id ?? ''],
    level: [table.documents[document]?.level ?? ''],
    kind: [kind],
    unit: [] as string[],
    topic: [] as string[],
  }));
  for (const { id, lead, support } of table.units) {
    for (const record of new Set([...lead, ...support])) values[record]?.unit.push(id);
  }
  for (const { id, records } of table.topics) {
    for (const record of records) values[record]?.topic.push(id);
  }
  return values;
}

/** Whether a record passes; a dimension may be left out to count what choosing in it would give. */
export function passes(
  values: Record<Dimension, string[]> | undefined,
  filters: Filters,
  except?: Dimension,
): boolean {
  return dimensions.every(
    (dimension) =>
      dimension === except ||
      filters[dimension].length === 0 ||
      (values?.[dimension].some((value) => filters[dimension].includes(value)) ?? false),
  );
}

/** Whether anything is chosen. */
export function isFiltered(filters: Filters): boolean {
  return dimensions.some((dimension) => filters[dimension].length > 0);
}
