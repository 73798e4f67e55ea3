import { expect, it } from 'vitest';
import { need } from '../data/need.ts';
import { linkGroups } from './link-groups.ts';
import { aDocument, aLink, aRecord, aSite } from './test-site.ts';

const site = aSite({
  documents: [
    aDocument('gj2022', { level: 'national', order: 1 }),
    aDocument('sx2022', { level: 'province', order: 2 }),
    aDocument('mx2023', { level: 'county', order: 3 }),
  ],
  records: ['gj2022/1', 'sx2022/p1', 'sx2022/t1', 'mx2023/3-1-1', 'sx2022/t2'].map((id) =>
    aRecord(id),
  ),
  links: [
    aLink('sx2022/t1', 'gj2022/1'),
    aLink('sx2022/t1', 'sx2022/p1', { type: 'annex-of-point' }),
    aLink('mx2023/3-1-1', 'sx2022/t1', { type: 'same-matter', basis: 'editor' }),
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
  expect(groupsOf('gj2022/1')[0]?.proven[0]).toMatchObject({ here: '彼', there: '此' });
});

it('has no group where there is no link', () => {
  expect(groupsOf('sx2022/t2')).toEqual([]);
});
