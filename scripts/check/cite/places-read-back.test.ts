import { describe, expect, it } from 'vitest';
import { citeDocument } from '../../../src/cite/citable.ts';
import { gbt7714, markdownLink, runningText } from '../../../src/cite/forms.ts';
import { ROOT } from '../../../src/cite/fixtures.ts';
import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { checkLines } from '../../../src/memo/check-memo.ts';
import type { ContentDocument } from '../../../src/model/document.ts';
import { nameOf, nameOfSection } from '../../../src/place/place.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { search } from '../../../src/search/search.ts';
import { leadTargets } from '../../../src/search/targets/lead-targets.ts';
import { matchNames } from '../../../src/search/targets/match-names.ts';
import { pathOf } from '../../../src/model/address.ts';
import { fold } from '../../../src/text/fold.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';

const content = await readContent();
const { documents, records, sections } = content;
const { corpus: searched } = await searchCorpus();
const memo = buildCorpus({ ...content, variants: '' });

/** A record or section with what it is called. */
interface Called {
  id: string;
  document: ContentDocument;
  label: string;
  name: string;
}

const documentOf = (id: string) =>
  documents.find((document) => document.id === id) ?? expect.unreachable(id);
const places: Called[] = [
  ...records.map((record) => ({ ...record, name: nameOf(record) })),
  ...sections.map((section) => ({ ...section, name: nameOfSection(section) })),
].map(({ id, document, label, name }) => ({ id, document: documentOf(document), label, name }));

/** The names of a document that no other has, by which it may be called. */
function namesOf(document: ContentDocument): string[] {
  const of = ({ title, shortName, aliases }: ContentDocument) => [title, shortName, ...aliases];
  const folded = (name: string) => fold(name).folded;
  const isAlone = (name: string) =>
    documents.every((other) => other === document || !of(other).map(folded).includes(folded(name)));
  return [...new Set(of(document))].filter(isAlone);
}

/** What a memo's line means, as far as every finding of it is right. */
function readByMemo(text: string): string[] {
  const findings = [...checkLines([`见${text}。`], memo)].flat();
  return findings.flatMap(({ verdict, records }) => (verdict === 'right' ? records : [verdict]));
}

async function firstOfSearch(text: string): Promise<string> {
  const { hits, state } = await search(text, noFilters(), searched);
  const [first] = hits;
  return first && state === 'exact' ? pathOfTarget(first, searched.table) : state;
}

/** What the query means outright: results begin with it, see the test of the search's own order. */
function ledTo(text: string): string {
  const query = parseQuery(text);
  const [first] = leadTargets(query, matchNames(query.whole, searched.table), searched.table).all;
  return first ? pathOfTarget(first, searched.table) : '';
}

/** Every way in which the site calls a place: its document by each of its names, then the place. */
const ways = places.flatMap(({ id, document, label, name }) =>
  namesOf(document).flatMap((whole) =>
    [...new Set([label, name])].map((place) => ({ id, text: whole + place })),
  ),
);

const citations = places.map(({ id, document, label }) => ({
  id,
  source: { ...citeDocument(document, ROOT), url: `${ROOT}${id}/`, place: label },
}));

describe('every record and section, by every name that the site gives it,', () => {
  it('is called otherwise than any other', () => {
    const cited = citations.map(({ source }) => runningText(source));
    expect(places.length).toBeGreaterThan(299);
    expect(cited.filter((one, index) => cited.indexOf(one) !== index)).toEqual([]);
  });

  it('is read by the memo as that record', () => {
    const wrong = ways
      .map(({ id, text }) => ({ id, text, read: readByMemo(text) }))
      .filter(({ id, read }) => read.length !== 1 || read[0] !== id);
    expect(wrong.map(({ id, text, read }) => `${text}：${id}，读作 ${read.join(' ')}`)).toEqual([]);
  });

  it.each([
    ['running text', runningText],
    ['GB/T 7714', gbt7714],
    ['Markdown', markdownLink],
  ])('is read by the memo in the citation that the site gives to copy: %s', (_, form) => {
    const wrong = citations
      .map(({ id, source }) => ({ id, text: form(source), read: readByMemo(form(source)) }))
      // A reference list names the document before its number and the address.
      .filter(({ id, read }) => {
        const [document = ''] = id.split('/');
        return !read.includes(id) || read.some((one) => one !== id && one !== document);
      });
    expect(wrong.map(({ text, read }) => `${text}：${read.join(' ')}`)).toEqual([]);
  });

  it('is put first by the search', () => {
    const cited = citations.map(({ id, source }) => ({ id, text: runningText(source) }));
    const wrong = [...ways, ...cited]
      .map(({ id, text }) => ({ id, text, first: ledTo(text) }))
      .filter(({ id, first }) => first !== pathOf(id));
    expect(wrong.map(({ id, text, first }) => `${text}：${id}，先有 ${first}`)).toEqual([]);
  });

  it('is the first result in its citation', async () => {
    const wrong: string[] = [];
    for (const { id, source } of citations.filter((_, index) => index % 5 === 0)) {
      const first = await firstOfSearch(runningText(source));
      if (first !== pathOf(id)) wrong.push(`${runningText(source)}：${id}，先有 ${first}`);
    }
    expect(wrong).toEqual([]);
  });
});
