import { afterEach, describe, expect, it, vi } from 'vitest';
import { someDocument, someRecord } from '../cite/fixtures.ts';
import { EditionChanged } from '../edition/page-edition.ts';
import { fetchList } from './fetch-list.ts';

const wanted = {
  ids: ['sx2022/t46', 'sx2022/none', 'sx2022/t45'],
  title: '检索',
  scope: '检索得到的条目，',
  source: '本站',
  url: 'https://x.cn/zc/search/?q=a',
  date: '2026-11-23',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page that names this edition. */
function pageOf(edition: string): void {
  const querySelector = () => ({ content: edition });
  vi.stubGlobal('document', { querySelector, documentElement: { dataset: {} } });
}

/** Answers requests for the lists with these records, for a page of the edition a1. */
function serve(records: object[], edition = 'a1'): string[] {
  const asked: string[] = [];
  const note = { record: 'sx2022/t46', kind: 'gap', printed: '', reading: '', why: '缺一行。' };
  const data = {
    records,
    documents: [someDocument()],
    units: [{ id: 'sx-nyncj', name: '省农业农村厅' }],
    notes: [{ ...note, certainty: 'high' }],
    links: [],
  };
  pageOf('a1');
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json({ edition, id: 'lists', data }));
  });
  return asked;
}

describe('fetchList', () => {
  it('lists the wanted records in their order, from the data of its edition below the base', async () => {
    const asked = serve([someRecord(), someRecord({ id: 'sx2022/t46' })]);
    const list = await fetchList(wanted, '/zc/');
    expect(asked).toContain('https://x.cn/zc/search-data/a1/lists.json');
    expect(list.tasks.map(({ id, url }) => [id, url])).toEqual([
      ['sx2022/t46', 'https://x.cn/zc/sx2022/t46/'],
      ['sx2022/t45', 'https://x.cn/zc/sx2022/t45/'],
    ]);
    expect(list.tasks[1]?.units[0]?.name).toBe('省农业农村厅');
    expect(list.tasks.map(({ notes }) => notes)).toEqual([['缺文（把握：确定）：缺一行。'], []]);
  });

  it("keeps a unit's own rows, and of them those that are shown", async () => {
    const part = { printed: '某', basis: 'printed' as const, note: '' };
    serve([
      someRecord({
        responsibilities: [
          { ...part, unit: 'sx-nyncj', role: '责任单位' },
          { ...part, unit: 'sx-nyncj', role: '配合单位' },
          { ...part, unit: 'sx-zscqj', role: '责任单位' },
        ],
      }),
    ]);
    const list = await fetchList(
      { ...wanted, unit: 'sx-nyncj', shows: (_, row) => row.role === '配合单位' },
      '/',
    );
    expect(list.tasks.map(({ rows }) => rows.map(({ name, role }) => [name, role]))).toEqual([
      [['省农业农村厅', '配合单位']],
    ]);
  });

  it('fails when the data do not come', async () => {
    pageOf('a1');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await expect(fetchList(wanted, '/')).rejects.toThrow('500');
  });

  it('makes no list of an edition from the lists of another', async () => {
    serve([someRecord()], 'b2');
    await expect(fetchList(wanted, '/')).rejects.toThrow(EditionChanged);
  });
});
