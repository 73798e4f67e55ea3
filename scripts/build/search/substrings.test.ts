import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { search } from '../../../src/search/search.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';
import { randomSubstrings } from './random-substrings.ts';

const { corpus, details } = await searchCorpus();

/** Everything of a record that a run of Han characters may stand in, each part folded by itself. */
const parts = details.map((detail) =>
  [
    `${detail.title}${detail.title === '' ? '' : '。'}${detail.text}`,
    detail.reading,
    detail.responsibility,
    detail.documentNumber,
    ...detail.units,
    ...detail.section,
  ].map((text) => fold(text).folded),
);

describe('a run of Han characters', () => {
  const runs = randomSubstrings(
    details.map(({ text }) => text),
    { count: 400, seed: 7 },
    // 十四 is a number before it is a run of characters.
  ).filter((run) => parseNumeral(run) === null);

  it('finds every record that contains it, and ranks nothing above those', async () => {
    for (const run of runs) {
      const expected = parts.flatMap((own, record) =>
        own.some((part) => part.includes(fold(run).folded)) ? [record] : [],
      );
      const { hits, state } = await search(run, noFilters(), corpus);
      const found = hits.flatMap(({ type, index }) => (type === 'record' ? [index] : []));
      expect(state, run).toBe('exact');
      expect(new Set(found.slice(0, expected.length)), run).toEqual(new Set(expected));
    }
  });
});
