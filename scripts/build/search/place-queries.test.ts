import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/search/show/filters.ts';
import { search } from '../../../src/search/search.ts';
import { pathOfTarget } from '../../../src/search/targets/path-of-target.ts';
import { placeTargets } from '../../../src/search/targets/place-targets.ts';
import { fold } from '../../../src/text/fold.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';
import { notice, opinions, statute2012, statute2019 } from '../../test/test-help/statutes.ts';
import { buildDetails } from './build-details.ts';
import { buildTable } from './build-table.ts';

const content = await readContent();
const made = [statute2012, statute2019, opinions, notice];
const library = {
  ...content,
  documents: made.map(({ document }) => document),
  records: made.flatMap(({ records }) => records),
  sections: made.flatMap(({ sections }) => sections),
};
const table = buildTable(library, buildDetails(library));
const meant = (query: string) =>
  placeTargets(fold(query).folded, table).map((target) => pathOfTarget(target, table));

describe('a place of a statute, of opinions, of an annex', () => {
  it.each([
    ['《青岚省知识产权条例》第三条第一款第（二）项', ['/qh2012/a3/', '/qh2019/a3/']],
    ['青岚条例第5条', ['/qh2019/a5/']],
    ['知识产权条例（2012年）第四条', ['/qh2012/a4/']],
    ['知识产权条例（2019年）第三条之一', ['/qh2019/a3-1/']],
    ['知识产权条例（2019年）第二章', ['/qh2019/c2/']],
    ['青政发〔2018〕9号第二条', ['/jl2018/2/']],
    ['青岚省知识产权2024年行动安排附件2第3项', ['/gd2024/f2-t3/']],
    ['2024年行动安排附件二第3项', ['/gd2024/f2-t3/']],
    ['2024年行动安排二（二）', ['/gd2024/2-2-1/']],
    ['青岚条例第九条', []],
  ])('%s is %j', (query, paths) => {
    expect(meant(query)).toEqual(paths);
  });
});

describe('an excluded word', async () => {
  const { corpus } = await searchCorpus();
  const found = async (query: string) => {
    const { hits } = await search(query, noFilters(), corpus);
    return hits.map((hit) => pathOfTarget(hit, corpus.table));
  };

  it('holds for pages too', async () => {
    expect(await found('知识产权 -知识产权')).toEqual([]);
    const without = await found('知识产权 -规划');
    expect(without).not.toContain('/sx145/');
    expect(without.length).toBeGreaterThan(20);
  });
});
