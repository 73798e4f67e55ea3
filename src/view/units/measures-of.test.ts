import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { actsIn, measuresOf } from './measures-of.ts';
import { aDocument, aRecord, aSite, assigned, aUnit } from '../test-site.ts';
import { unitBrief } from './unit-brief.ts';
import { unitCount, unitCountWords } from './unit-counts.ts';
import { unitPage } from './unit-page.ts';

const measures = (actor: string) => [{ actor, text: '做好工作。', damaged: false }];
const ids = ['gj2022/1', 'gj2022/2', 'gj2022/3', 'gj2022/4'];
const records = [
  aRecord('gj2022/1', { measures: measures('甲局'), responsibilities: [assigned('gj-b')] }),
  aRecord('gj2022/2', { measures: measures('各地区'), text: '各地区：配合甲局。' }),
  aRecord('gj2022/3', { measures: measures('国家甲局') }),
  aRecord('gj2022/4', { measures: measures('甲局'), responsibilities: [assigned('gj-a')] }),
];
/** The first records of the list, and a unit that all of them name. */
const siteOf = (count: number) =>
  aSite({
    documents: [aDocument('gj2022', { level: 'national' })],
    records: records.slice(0, count),
    units: [
      aUnit('gj-a', { name: '甲局', aliases: ['国家甲局'], mentions: ids.slice(0, count) }),
      aUnit('gj-b'),
    ],
  });
const site = siteOf(4);
const unit = need(site.unitById, 'gj-a');

describe('the measures of a unit that is in no list of those responsible', () => {
  it('are known by its name before their colon, in any form', () => {
    expect(ids.map((id) => actsIn(need(site.recordById, id), unit))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('are not those of records that count it among those responsible', () => {
    expect(measuresOf(site, unit).map(({ id }) => id)).toEqual(['gj2022/1', 'gj2022/3']);
  });

  it('are counted by themselves, and are no mere mention', () => {
    const { measures: acting, mentions } = unitPage(site, unit);
    expect(acting).toHaveLength(2);
    expect(mentions.map(({ id }) => id)).toEqual(['gj2022/2', 'gj2022/4']);
    expect(unitCountWords(unitCount(site, unit))).toBe('举措2条，责任单位里没有它，另提到2处');
  });

  it('stand apart from what only names it on the home page, where it has no task', () => {
    const idle = siteOf(3);
    const { groups } = unitBrief(idle, need(idle.unitById, 'gj-a'));
    expect(groups.map(({ role, items }) => [role, items.map(({ path }) => path)])).toEqual([
      ['有它的举措，责任单位里没有它', ['/gj2022/1/', '/gj2022/3/']],
      ['', ['/gj2022/2/']],
    ]);
  });

  it('leave the counts of other units as they were', () => {
    const other = need(site.unitById, 'gj-b');
    expect(unitCountWords(unitCount(site, other))).toBe('本站文件没有把它列为责任单位，提到0处');
    expect(unitPage(site, other).measures).toEqual([]);
  });
});
