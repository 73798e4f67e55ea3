import { dimensions, noFilters, type Dimension, type Filters } from '../show/filters.ts';
import type { Table } from '../index/table.ts';

/** What the address of the search page says. */
export interface UrlState {
  query: string;
  filters: Filters;
  /** Whether all results are shown. */
  all: boolean;
  /** Filter values of the address that do not exist, as written. */
  unknown: string[];
}

/** Reads the address; values that do not exist are set apart and do not filter. */
export function readUrl(search: string, table: Table): UrlState {
  const params = new URLSearchParams(search);
  const known: Record<Dimension, ReadonlySet<string>> = {
    document: new Set(table.documents.map(({ id }) => id)),
    level: new Set(table.documents.map(({ level }) => level)),
    kind: new Set(table.records.map(({ kind }) => kind)),
    unit: new Set(table.units.map(({ id }) => id)),
    topic: new Set(table.topics.map(({ id }) => id)),
  };
  const filters = noFilters();
  const unknown: string[] = [];
  for (const dimension of dimensions) {
    const values = params.getAll(dimension).flatMap((value) => value.split(','));
    for (const value of values.filter((one) => one !== '')) {
      if (!known[dimension].has(value)) unknown.push(value);
      else if (!filters[dimension].includes(value)) filters[dimension].push(value);
    }
  }
  return { query: params.get('q') ?? '', filters, all: params.get('limit') === 'all', unknown };
}

/** Writes the address of a search: `?q=蓝天&kind=task,point`. */
export function writeUrl(query: string, filters: Filters, all: boolean): string {
  const params = new URLSearchParams({ q: query });
  for (const dimension of dimensions) {
    if (filters[dimension].length > 0) params.set(dimension, filters[dimension].join(','));
  }
  if (all) params.set('limit', 'all');
  return `?${params.toString().replaceAll('%2C', ',')}`;
}
