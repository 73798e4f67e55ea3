import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { aDocument, aRecord, aSite, assigned, aUnit } from '../test-site.ts';
import { shareRoom, unitBrief } from './unit-brief.ts';

const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
const site = aSite({
  documents: [aDocument('sx2022', { shortName: '省要点' })],
  records: [
    ...numbers.map((number) =>
      aRecord(`sx2022/t${number}`, { responsibilities: [assigned('sx-a')] }),
    ),
    aRecord('sx2022/t11', { responsibilities: [assigned('sx-a', { role: '配合单位' })] }),
    aRecord('sx2022/t12', { text: '请乙局参加。', responsibilities: [assigned('sx-all')] }),
  ],
  units: [
    aUnit('sx-a'),
    aUnit('sx-b', { mentions: ['sx2022/t12'] }),
    aUnit('sx-all', {
      collective: true,
      mayInclude: ['sx-b'],
      assignments: [{ record: 'sx2022/t12', role: '责任单位', basis: 'printed' }],
    }),
  ],
});
const brief = (id: string) => unitBrief(site, need(site.unitById, id));

describe('shareRoom', () => {
  it('gives every group its turn and no group more than it has', () => {
    expect(shareRoom([40], 8)).toEqual([8]);
    expect(shareRoom([10, 1, 3], 8)).toEqual([4, 1, 3]);
    expect(shareRoom([2, 1], 8)).toEqual([2, 1]);
    expect(shareRoom([], 8)).toEqual([]);
  });
});

describe('unitBrief', () => {
  it('shows the first eight tasks by document and role, and counts all', () => {
    const { groups, total } = brief('sx-a');
    expect(groups.map(({ role, items }) => [role, items.length])).toEqual([
      ['责任单位', 7],
      ['配合单位', 1],
    ]);
    expect(groups[0]?.items[0]).toMatchObject({ name: '任务1', path: '/sx2022/t1/' });
    expect(total).toBe(11);
  });

  it('shows where a unit without a task is named, without a role', () => {
    const { groups, total } = brief('sx-b');
    expect(total).toBe(0);
    expect(groups).toEqual([
      {
        document: '省要点',
        role: '',
        items: [{ name: '任务12', path: '/sx2022/t12/', text: '请乙局参加。' }],
      },
    ]);
  });

  it('shows four places at most where a unit is only named', () => {
    const { groups } = unitBrief(
      site,
      aUnit('sx-c', { mentions: numbers.map((number) => `sx2022/t${number}`) }),
    );
    expect(groups.map(({ items }) => items.map(({ name }) => name))).toEqual([
      ['任务1', '任务2', '任务3', '任务4'],
    ]);
  });

  it('names the collectives that may include the unit', () => {
    expect(brief('sx-b').collectives).toEqual([
      { name: 'sx-all局', path: '/unit/sx-all/', count: 1 },
    ]);
    expect(brief('sx-a').collectives).toEqual([]);
  });
});
