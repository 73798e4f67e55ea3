import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/filters.ts';
import { pathOfTarget } from '../../src/search/path-of-target.ts';
import { scanProvider } from '../../src/search/scan-provider.ts';
import { search } from '../../src/search/search.ts';
import { readContent } from '../io/read-content.ts';
import { buildDetails } from './build-details.ts';
import { buildNearData } from './build-near-data.ts';
import { buildTable } from './build-table.ts';
import { readQueries } from './read-queries.ts';

const content = await readContent();
const details = buildDetails(content);
const table = buildTable(content, details);
const near = buildNearData(details);
const corpus = {
  table,
  provider: scanProvider(details),
  near: () => Promise.resolve(near),
};
const queries = readQueries(readFileSync('scripts/fixtures/search/queries.yaml', 'utf8'));

/** The first result as the table writes it. */
async function firstOf(query: string): Promise<string> {
  const { state, hits } = await search(query, noFilters(), corpus);
  if (state === 'idle') return '空';
  const [first] = hits;
  if (!first) return '无';
  const name =
    first.type === 'record' ? table.records[first.index]?.id : pathOfTarget(first, table);
  return `${state === 'near' ? '~' : ''}${name ?? ''}`;
}

describe('the table of queries', () => {
  it('has at least 150 queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(queries)('$group: $query gives $first first', async ({ query, first }) => {
    expect(await firstOf(query)).toBe(first);
  });
});
