import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { atom } from './atom.ts';

const entry = {
  id: 'https://x.cn/changes/1',
  title: '更正 <t45>',
  date: '2026-12-01',
  url: 'https://x.cn/sx2022/t45/?a=1&b=2',
  summary: '旧作“甲”',
};
const feed = {
  title: '变更',
  self: 'https://x.cn/changes.atom',
  page: 'https://x.cn/changes/',
  author: '本站',
  updated: '2026-12-01',
  entries: [entry],
};

describe('atom', () => {
  const root = new DOMParser().parseFromString(atom(feed), 'text/xml').documentElement;
  const text = (name: string): (string | null)[] =>
    [...(root?.getElementsByTagName(name) ?? [])].map((element) => element.textContent);

  it('has id, title, author and time of the feed and of every entry', () => {
    expect(root?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(text('id')).toEqual([feed.self, entry.id]);
    expect(text('title')).toEqual(['变更', '更正 <t45>']);
    expect(text('updated')).toEqual(['2026-12-01T00:00:00+08:00', '2026-12-01T00:00:00+08:00']);
    expect(text('name')).toEqual(['本站']);
  });

  it('escapes addresses', () => {
    expect(atom(feed)).toContain('href="https://x.cn/sx2022/t45/?a=1&amp;b=2"');
  });
});
