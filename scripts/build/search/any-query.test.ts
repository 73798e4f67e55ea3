import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { MAX_QUERY, parseQuery } from '../../../src/search/query/parse-query.ts';
import { search } from '../../../src/search/search.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';

const { corpus } = await searchCorpus();

/** Signs that mean something in a query, among any characters at all, lone surrogates too. */
const SIGNS = [
  ...Array.from('任务要点专栏指标眉县规划省高院负责哪些四十五第项条（）()〔〕“”"《》−-－ 　45'),
  '\ud800',
  '\u202e',
  '<script>',
  '%00',
  '.*',
  '\n',
];
const anyQuery = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

/** Letters, characters and digits; what parts words is not one. */
const letters = (text: string) => fold(text).folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const RUNS = { seed: 7, numRuns: 300 };

describe('any query', () => {
  it('is taken apart without losing a character', () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const { words, excluded, text, cut } = parseQuery(typed);
        expect(Array.from(text).length).toBeLessThanOrEqual(MAX_QUERY);
        expect(cut).toBe(text.length < typed.trim().length);
        for (const { code } of [...words, ...excluded]) expect(code).not.toBe('');
        const kept = [...words, ...excluded].reduce((sum, word) => sum + letters(word.text), 0);
        expect(kept).toBe(letters(text));
      }),
      RUNS,
    );
  });

  it('is answered, each result once and every one of them existing', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (typed) => {
        const { state, hits, unfiltered } = await search(typed, noFilters(), corpus);
        expect(state === 'exact' || state === 'near').toBe(hits.length > 0);
        expect(unfiltered).toBe(hits.length);
        expect(new Set(hits.map(({ type, index }) => `${type} ${index}`)).size).toBe(hits.length);
        for (const { type, index } of hits) expect(corpus.table[`${type}s`][index]).toBeDefined();
      }),
      RUNS,
    );
  });
});
