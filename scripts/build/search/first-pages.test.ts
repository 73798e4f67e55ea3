import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactHits } from '../../../src/search/exact/exact-hits.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { search } from '../../../src/search/search.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';
import { textCorpus } from '../../test/test-help/text-corpus.ts';

const { corpus } = await searchCorpus();
const PAGE = 10;

/** The judged first pages: a word, what may be first, and what must be on the page. */
const pages = readFileSync('scripts/test/fixtures/search/first-pages.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', first = '', wanted = ''] = line.split('\t');
    return { word, first: first.split('|'), wanted: wanted.split(' ') };
  });

describe('the first page of a common word', () => {
  it('is judged for at least 40 words', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pages)('of $word has what is about it', async ({ word, first, wanted }) => {
    const { hits } = await search(word, noFilters(), corpus);
    const page = hits
      .slice(0, PAGE)
      .flatMap(({ type, index }) =>
        type === 'record' ? (corpus.table.records[index]?.id ?? []) : [],
      );
    expect(wanted.filter((id) => !page.includes(id))).toEqual([]);
    if (first[0] !== '*') expect(first).toContain(page[0]);
  });
});

describe('the order of records', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('甲乙丙丁戊己庚辛')),
    minLength: 500,
    maxLength: 600,
  });
  const before = fc.string({ unit: fc.constantFrom(...Array.from('甲乙丙丁')), maxLength: 8 });

  it('has one sentence about a word before a long paragraph that names it once', async () => {
    await fc.assert(
      fc.asyncProperty(letters, before, fc.nat(400), async (long, short, at) => {
        const paragraph = `${long.slice(0, at)}融资${long.slice(at)}。`;
        const own = textCorpus([paragraph, `${short}融资。`]);
        expect(await exactHits(parseQuery('融资').words, [], own)).toEqual([1, 0]);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});
