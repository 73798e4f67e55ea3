import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/search/show/filters.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import { search } from '../../../src/search/search.ts';
import { jumpTarget, suggest } from '../../../src/search/suggest.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';

const { corpus } = await searchCorpus();
const { table } = corpus;
const first = async (query: string) => {
  const [hit] = (await search(query, noFilters(), corpus)).hits;
  return hit && pathOfTarget(hit, table);
};
const offered = (query: string) =>
  suggest(query, table).map((target) => pathOfTarget(target, table));
const goesTo = (query: string) => {
  const target = jumpTarget(query, table);
  return target && pathOfTarget(target, table);
};

describe('what is offered while typing', () => {
  const titles = table.records.map(({ title }) => title).filter((title) => title !== '');
  const names = [...table.units, ...table.documents].flatMap(({ forms }) => forms);

  it('begins with the first result for every name of a unit or document', async () => {
    for (const name of names) expect([name, offered(name)[0]]).toEqual([name, await first(name)]);
  });

  it('begins with the first result for every title that is not a heading too', async () => {
    const headings = new Set(table.sections.flatMap(({ forms }) => forms));
    const others = titles.filter((title) => !headings.has(title));
    for (const title of others) {
      expect([title, offered(title)[0]]).toEqual([title, await first(title)]);
    }
  });

  it.each([
    '任务45',
    '国家清单第15项',
    '专栏3',
    '陕知组办',
    '省知组办2号文',
    '任务45 任务46',
    '镇街',
  ])('begins with the first result for %s', async (query) => {
    expect(offered(query)[0]).toBe(await first(query));
  });

  it('offers the document of a place before its units', () => {
    expect(offered('眉县')[0]).toBe('/mx2023/');
    expect(offered('meixian')[0]).toBe('/mx2023/');
  });

  it('offers a unit by a part of the name that is shown before one by a part of another', () => {
    expect(offered('知识产权')).toContain('/unit/sx-zscqj/');
    expect(offered('知识产权')).not.toContain('/unit/gj-bhs/');
    expect(offered('知识产权局保护')).toEqual(['/unit/gj-bhs/']);
  });

  it('offers the whole title before a longer one', () => {
    expect(offered('推进商标品牌建设').slice(0, 2)).toEqual(['/sx2022/p9/', '/sx145/3-1-2/']);
  });
});

describe('where Enter goes', () => {
  it.each([
    ['任务45', '/sx2022/t45/'],
    ['省任务清单45', '/sx2022/t45/'],
    ['专栏3', '/sx145/z3/'],
    ['陕知组办发〔2022〕2号', '/sx2022/'],
    ['眉县13号文', '/mx2023/'],
  ])('is the one thing that %s means', (query, path) => {
    expect(goesTo(query)).toBe(path);
  });

  it.each(['国家清单第15项', '任务9', '陕知组办', '省法院', '任务100'])(
    'is the results for %s',
    (query) => {
      expect(goesTo(query)).toBeNull();
    },
  );
});
