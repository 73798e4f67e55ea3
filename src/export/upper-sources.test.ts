import { describe, expect, it } from 'vitest';
import { aDocument, aLink, aRecord } from '../view/test-site.ts';
import { upperSources } from './upper-sources.ts';

const documents = [
  aDocument('gj', { level: 'national', title: '国家方案', documentNumber: '国发〔2021〕1号' }),
  aDocument('sx', { level: 'province', title: '省要点' }),
  aDocument('xw', { level: 'news', title: '报道' }),
  aDocument('mx', { level: 'county', title: '县方案' }),
];
const records = ['gj/t1', 'sx/t1', 'sx/t2', 'xw/p1', 'mx/t1'].map((id) => aRecord(id));
const judged = { type: 'same-matter', basis: 'editor' } as const;
const upperOf = (links: ReturnType<typeof aLink>[], id: string) =>
  upperSources({ records, documents, links })(id);
const label = (id: string) => records.find((record) => record.id === id)?.label ?? '';

describe('the upper sources of a record', () => {
  it('are cited, each with how it is known, proof before judgment', () => {
    const links = [aLink('mx/t1', 'gj/t1', judged), aLink('mx/t1', 'sx/t1')];
    expect(upperOf(links, 'mx/t1')).toEqual([
      `《省要点》${label('sx/t1')}（文字相近，文字比对）`,
      `《国家方案》（国发〔2021〕1号）${label('gj/t1')}（同一事项，编者判断）`,
    ]);
  });

  it('are said with the proof alone where a link is both proven and judged', () => {
    const links = [aLink('mx/t1', 'sx/t1', judged), aLink('mx/t1', 'sx/t1')];
    expect(upperOf(links, 'mx/t1')).toEqual([`《省要点》${label('sx/t1')}（文字相近，文字比对）`]);
  });

  it('are neither below, nor beside, nor a report, nor a record that is gone', () => {
    const links = [
      aLink('mx/t1', 'sx/t1'),
      aLink('sx/t1', 'sx/t2'),
      aLink('sx/t1', 'xw/p1'),
      aLink('xw/p1', 'gj/t1'),
      aLink('sx/t1', 'gj/t9'),
    ];
    expect(upperOf(links, 'sx/t1')).toEqual([]);
    expect(upperOf(links, 'xw/p1')).toEqual([]);
  });
});
