import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { chain } from './chain.ts';
import { chainLayout } from './chain-layout.ts';
import { aDocument, aLink, aRecord, aSite, aTopic, aUnit, assigned } from '../test-site.ts';
import { topicPage } from './topic-page.ts';
import { topicTree } from './topic-tree.ts';

const site = aSite({
  documents: [
    aDocument('gj2022', { level: 'national', order: 1 }),
    aDocument('sx2022', { level: 'province', order: 2 }),
    aDocument('mx2023', { level: 'county', order: 3 }),
  ],
  records: [
    aRecord('gj2022/1'),
    aRecord('sx2022/t1', {
      responsibilities: [assigned('sx-a'), assigned('sx-a', { role: '配合单位' })],
    }),
    aRecord('sx2022/p1', { kind: 'point' }),
    aRecord('mx2023/3-1-1'),
  ],
  units: [aUnit('sx-a')],
  topics: [
    aTopic('use', ['gj2022/1', 'sx2022/t1', 'sx2022/p1']),
    aTopic('pledge', ['sx2022/t1'], 'use'),
  ],
  links: [
    aLink('sx2022/t1', 'gj2022/1'),
    aLink('sx2022/t1', 'sx2022/p1'),
    aLink('mx2023/3-1-1', 'sx2022/t1'),
  ],
});

describe('topicPage', () => {
  const page = topicPage(site, need(site.topicById, 'use'));

  it('has a column for each document that says something, upper levels first', () => {
    expect(page.columns.map(({ document, records }) => [document.id, records.length])).toEqual([
      ['gj2022', 1],
      ['sx2022', 2],
    ]);
  });

  it('says why each record is in it', () => {
    expect(page.columns[0]?.records[0]?.reason).toBe('文中有“词”');
  });

  it('shows links across levels whose ends are both in the topic', () => {
    const found = page.links.map(({ id, links }) => [id, links.map(({ to }) => to.id)]);
    expect(found).toEqual([['national-province', ['gj2022/1']]]);
  });

  it('names the documents that say nothing', () => {
    expect(page.silent.map(({ id }) => id)).toEqual(['mx2023']);
  });

  it('counts the records of each unit in charge, one with two parts once', () => {
    expect(page.units.map(({ unit, count }) => [unit.id, count])).toEqual([['sx-a', 1]]);
  });
});

describe('topicTree', () => {
  it('puts topics of the second level under their parents', () => {
    const tree = topicTree(site.topics).map(({ topic, children }) => [topic.id, children.length]);
    expect(tree).toEqual([['use', 1]]);
  });
});

describe('chain', () => {
  const lanes = chain(site);

  it('counts records a level and links between neighbouring levels', () => {
    expect(lanes[0]).toMatchObject({ counts: [1, 2, 0], bands: [1, 0] });
  });

  it('draws no band without a link and no block without a record', () => {
    const [laid] = chainLayout(lanes);
    expect(laid?.bands.map((band) => band?.count ?? null)).toEqual([1, null]);
    expect(laid?.nodes[2]?.height).toBe(0);
  });
});
