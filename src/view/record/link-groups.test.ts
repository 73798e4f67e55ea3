import { expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { linkGroups } from './link-groups.ts';
import { aDocument, aLink, aRecord, aSite } from '../test-site.ts';

const site = aSite({
  documents: [
    aDocument('gj2022', { level: 'national', order: 1 }),
    aDocument('sx2022', { level: 'province', order: 2 }),
    aDocument('mx2023', { level: 'county', order: 3 }),
    aDocument('xw2022', { level: 'news', order: 4 }),
  ],
  records: [
    ...['gj2022/1', 'sx2022/p1', 'sx2022/t1', 'sx2022/t2', 'sx2022/t3'],
    ...['mx2023/3-1-1', 'mx2023/3-1-2', 'xw2022/4'],
  ].map((id) => aRecord(id)),
  links: [
    aLink('sx2022/t1', 'gj2022/1'),
    aLink('sx2022/t1', 'sx2022/p1', { type: 'annex-of-point' }),
    aLink('mx2023/3-1-1', 'sx2022/t1', { type: 'same-matter', basis: 'editor' }),
    aLink('mx2023/3-1-2', 'sx2022/t3', { type: 'same-matter', basis: 'editor' }),
    aLink('mx2023/3-1-2', 'sx2022/t3', { type: 'cites-document' }),
    aLink('xw2022/4', 'sx2022/t3'),
  ],
});
const groupsOf = (id: string) => linkGroups(site, need(site.recordById, id));

it('groups by the level of the other record', () => {
  const seen = groupsOf('sx2022/t1').map(({ name, proven, judged }) => [
    name,
    proven.map(({ other }) => other.id),
    judged.map(({ other }) => other.id),
  ]);
  expect(seen).toEqual([
    ['上级依据', ['gj2022/1'], []],
    ['本级任务', ['sx2022/p1'], []],
    ['下级落实', [], ['mx2023/3-1-1']],
  ]);
});

it('turns the evidence round for the other end', () => {
  expect(groupsOf('gj2022/1')[0]?.proven[0]?.links[0]).toMatchObject({ here: '彼', there: '此' });
});

it('shows a record once, as proven, where both a text and a judgment link it', () => {
  const [down, news] = groupsOf('sx2022/t3');
  expect(down?.judged).toEqual([]);
  expect(down?.proven.map(({ links }) => links.length)).toEqual([1]);
  expect(news?.name).toBe('相关报道');
});

it('calls what a report is about documents, not reports', () => {
  expect(groupsOf('xw2022/4').map(({ name }) => name)).toEqual(['相关文件']);
});

it('has no group where there is no link', () => {
  expect(groupsOf('sx2022/t2')).toEqual([]);
});
