import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statusWords } from '../../../src/search/client/status-words.ts';
import { noFilters, type Filters } from '../../../src/search/show/filters.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import { search } from '../../../src/search/search.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';
import { readQueries } from './read-queries.ts';

const { corpus } = await searchCorpus();
const { table } = corpus;
const queries = readQueries(readFileSync('scripts/test/fixtures/search/queries.yaml', 'utf8'));

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

describe('filters without words', () => {
  const found = async (query: string, filters: Partial<Filters>) =>
    search(query, { ...noFilters(), ...filters }, corpus);

  it('show every record that passes them, in document order', async () => {
    const { state, hits } = await found('', { document: ['sx2022'], kind: ['task'] });
    expect(state).toBe('exact');
    expect(hits.map(({ index }) => table.records[index]?.id).slice(0, 2)).toEqual([
      'sx2022/t1',
      'sx2022/t2',
    ]);
    expect(hits).toHaveLength(99);
  });

  it('say in words how many there are', async () => {
    const filters = { ...noFilters(), document: ['gj2022'], kind: ['national-task'] };
    expect(statusWords(await found('', filters), filters)).toBe('符合筛选条件的有19条。');
  });

  it('do not make results of punctuation or of nothing at all', async () => {
    expect((await found('。', { document: ['sx2022'] })).state).toBe('idle');
    expect((await found('', {})).state).toBe('idle');
  });
});
