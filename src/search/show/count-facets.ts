import { dimensions, passes, type Dimension, type Filters, type RecordValues } from './filters.ts';
import type { Table } from '../index/table.ts';

/** One value to choose, with the number of results that choosing it gives. */
export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** The values of every dimension that the results have. */
export type Facets = Record<Dimension, FacetValue[]>;

/** Counts the values among the found records; what is chosen elsewhere narrows the counts. */
export function countFacets(
  records: readonly number[],
  filters: Filters,
  values: RecordValues,
  table: Table,
): Facets {
  const facets: Facets = { document: [], level: [], kind: [], unit: [], topic: [] };
  for (const dimension of dimensions) {
    const counts = new Map<string, number>();
    for (const value of orderOf(dimension, table)) counts.set(value, 0);
    for (const record of records) {
      if (!passes(values[record], filters, dimension)) continue;
      for (const value of values[record]?.[dimension] ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    facets[dimension] = [...counts]
      .map(([value, count]) => ({ value, count, chosen: filters[dimension].includes(value) }))
      .filter(({ count, chosen }) => count > 0 || chosen);
    // Many units and topics: the fullest first. The sort is stable, so equal ones keep their order.
    if (dimension === 'unit' || dimension === 'topic') {
      facets[dimension].sort((a, b) => b.count - a.count);
    }
  }
  return facets;
}

/** All values of a dimension in the order of documents and registries. */
function orderOf(dimension: Dimension, table: Table): string[] {
  if (dimension === 'document') return table.documents.map(({ id }) => id);
  if (dimension === 'level') return [...new Set(table.documents.map(({ level }) => level))];
  if (dimension === 'kind') return [...new Set(table.records.map(({ kind }) => kind))];
  if (dimension === 'unit') return table.units.map(({ id }) => id);
  return table.topics.map(({ id }) => id);
}
