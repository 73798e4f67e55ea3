import { parse } from 'yaml';

/** One line of the table of queries. */
export interface ExpectedQuery {
  group: string;
  query: string;
  /** The first result: a record id or an address; `~` in front for near, 无 for none, 空 for idle. */
  first: string;
}

/** Reads `scripts/test/fixtures/search/queries.yaml`: groups of `query: first result`. */
export function readQueries(yaml: string): ExpectedQuery[] {
  const groups = parse(yaml) as Record<string, Record<string, string>>;
  return Object.entries(groups).flatMap(([group, queries]) =>
    Object.entries(queries).map(([query, first]) => ({ group, query, first })),
  );
}
