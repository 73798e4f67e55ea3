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

describe('fetchList', () => {
  it('lists the wanted records in their order, from the data below the base', async () => {
    const asked: string[] = [];
    const files: Record<string, object> = {
      records: { records: [someRecord(), someRecord({ id: 'sx2022/t46' })] },
      documents: { documents: [someDocument()] },
      units: { units: [{ id: 'sx-nyncj', name: '省农业农村厅' }] },
    };
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json(files[/(\w+)\.json$/.exec(url)?.[1] ?? '']));
    });
    const list = await fetchList(wanted, '/zc/');
    expect(asked).toContain('https://x.cn/zc/data/records.json');
    expect(list.tasks.map(({ id, url }) => [id, url])).toEqual([
      ['sx2022/t46', 'https://x.cn/zc/sx2022/t46/'],
      ['sx2022/t45', 'https://x.cn/zc/sx2022/t45/'],
    ]);
    expect(list.tasks[1]?.units[0]?.name).toBe('省农业农村厅');
  });

  it('fails when the data do not come', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await expect(fetchList(wanted, '/')).rejects.toThrow('500');
  });
});
