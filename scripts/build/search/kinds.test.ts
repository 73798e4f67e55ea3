import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import type { Target } from '../../../src/search/targets/target.ts';
import { fold } from '../../../src/text/fold.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';

const { corpus, details } = await searchCorpus();
const { table } = corpus;

/** What each kind of query is about. */
const KINDS: Record<string, string> = {
  A: 'signs that cling to a query',
  B: 'offers that are words',
  C: 'other public bodies',
  D: 'exchanged and wrong characters',
  E: 'levels and questions',
  F: 'words for a kind inside longer words',
  G: 'several units, and nothing at all',
  H: 'half pinyin',
  I: 'short forms and former names',
  J: 'copied text with other signs',
  K: 'order',
  L: 'figures and years on pages',
};
/** Of a kind so many must be right, and of all. */
const OF_KIND = 0.9;
const OF_ALL = 0.98;

const queries = readFileSync('scripts/test/fixtures/search/kinds.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', query = '', wanted = ''] = line.split('\t');
    return { kind, query, wanted: wanted.split('|') };
  });

const nameOf = (target: Target) =>
  target.type === 'record' ? (table.records[target.index]?.id ?? '') : pathOfTarget(target, table);

async function found(query: string): Promise<Target[]> {
  return (await search(query, noFilters(), corpus)).hits;
}

/** The folded words of a result: of a record all that is shown, of another page its names. */
function wordsOf({ type, index }: Target): string {
  if (type !== 'record') return table[`${type}s`][index]?.forms.join('\n') ?? '';
  const { number, title, text, reading, shown, units, section, responsibility } =
    details[index] ?? {};
  const all = [
    number,
    title,
    text,
    reading,
    shown,
    ...(units ?? []),
    ...(section ?? []),
    responsibility,
  ];
  return fold(all.join('\n')).folded;
}

/** Whether the results of a query are what one entry of its line wants. */
async function isRight(hits: readonly Target[], wanted: string): Promise<boolean> {
  const [first] = hits;
  if (wanted === 'none') return hits.length === 0;
  if (!first) return false;
  const what = wanted.slice(1);
  if (wanted.startsWith('~')) {
    return what.split('&').every((word) => wordsOf(first).includes(fold(word).folded));
  }
  if (!wanted.startsWith('=')) return nameOf(first) === wanted;
  const like = (await found(what)).map(nameOf);
  const own = new Set(hits.map(nameOf));
  return nameOf(first) === like[0] && like.every((name) => own.has(name));
}

const results = await Promise.all(
  queries.map(async ({ kind, query, wanted }) => {
    const hits = await found(query);
    const right = await Promise.all(wanted.map((one) => isRight(hits, one)));
    return { kind, query, right: right.includes(true), answered: hits.length > 0, wanted };
  }),
);
const wrongIn = (own: typeof results) =>
  own.filter(({ right }) => !right).map(({ query }) => query);

describe('queries of every kind', () => {
  it('are at least 200', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual(Object.keys(KINDS));
  });

  it('have the right first result, 98 of 100', () => {
    const wrong = wrongIn(results);
    expect(wrong.length, wrong.join(' ')).toBeLessThanOrEqual(results.length * (1 - OF_ALL));
  });

  it.each(Object.entries(KINDS))('%s, %s: nine in ten', (kind) => {
    const own = results.filter((one) => one.kind === kind);
    const wrong = wrongIn(own);
    expect(wrong.length, wrong.join(' ')).toBeLessThanOrEqual(own.length * (1 - OF_KIND));
  });

  it('that must find nothing find nothing', () => {
    const none = results.filter(({ wanted }) => wanted.length === 1 && wanted[0] === 'none');
    expect(none.filter(({ answered }) => answered).map(({ query }) => query)).toEqual([]);
  });
});
