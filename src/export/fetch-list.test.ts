import { afterEach, describe, expect, it, vi } from 'vitest';
import { someDocument, someRecord } from '../cite/fixtures.ts';
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

/** Answers requests for data files with these records. */
function serve(records: object[]): string[] {
  const asked: string[] = [];
  const files: Record<string, object> = {
    records: { records },
    documents: { documents: [someDocument()] },
    units: { units: [{ id: 'sx-nyncj', name: '省农业农村厅' }] },
    editorial: {
      notes: [
        {
          record: 'sx2022/t46',
          kind: 'gap',
          printed: '',
          reading: '',
          why: '缺一行。',
          certainty: 'high',
        },
      ],
    },
  };
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json(files[/(\w+)\.json$/.exec(url)?.[1] ?? '']));
  });
  return asked;
}

describe('fetchList', () => {
  it('lists the wanted records in their order, from the data below the base', async () => {
    const asked = serve([someRecord(), someRecord({ id: 'sx2022/t46' })]);
    const list = await fetchList(wanted, '/zc/');
    expect(asked).toContain('https://x.cn/zc/data/records.json');
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
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await expect(fetchList(wanted, '/')).rejects.toThrow('500');
  });
});
