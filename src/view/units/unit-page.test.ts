import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { assignmentNotes } from './assignment-notes.ts';
import { aDocument, aRecord, aSection, aSite, aUnit, assigned } from '../test-site.ts';
import { unassigned } from '../lists/unassigned.ts';
import { unitCount, unitLevels } from './unit-counts.ts';
import { unitMatrices } from './unit-matrix.ts';
import { unitPage } from './unit-page.ts';

const site = aSite({
  documents: [
    aDocument('gj2022', { level: 'national', order: 1 }),
    aDocument('sx2022', { order: 2 }),
  ],
  sections: [aSection('sx2022/s1'), aSection('sx2022/s2')],
  records: [
    aRecord('sx2022/t1', { sectionIds: ['sx2022/s1'], responsibilities: [assigned('sx-a')] }),
    aRecord('sx2022/t2', {
      sectionIds: ['sx2022/s1'],
      responsibilities: [assigned('sx-a'), assigned('sx-all')],
    }),
    aRecord('sx2022/t3', { sectionIds: ['sx2022/s2'] }),
    aRecord('sx2022/p1', { kind: 'point' }),
  ],
  units: [
    aUnit('sx-a', {
      aliases: ['甲局'],
      localForms: ['甲'],
      assignments: [
        { record: 'sx2022/t1', role: '责任单位', basis: 'printed' },
        { record: 'sx2022/t2', role: '责任单位', basis: 'printed' },
      ],
    }),
    aUnit('sx-all', {
      collective: true,
      group: '统称',
      mayInclude: ['sx-a'],
      assignments: [{ record: 'sx2022/t2', role: '责任单位', basis: 'printed' }],
    }),
    aUnit('sx-none', {
      collective: true,
      assignments: [{ record: 'sx2022/t2', role: '责任单位', basis: 'printed' }],
    }),
    aUnit('sx-idle', { collective: true, mayInclude: ['sx-a'] }),
  ],
});

describe('unitPage', () => {
  const page = unitPage(site, need(site.unitById, 'sx-a'));

  it('groups assignments by document and section, with a fragment for the matrix', () => {
    expect(page.total).toBe(2);
    expect(page.documents[0]?.groups.map(({ anchor }) => anchor)).toEqual(['sx2022-s1']);
  });

  it('names the collectives that may include it and are given something, and expands none', () => {
    expect(page.collectives.map(({ id }) => id)).toEqual(['sx-all']);
    expect(unitPage(site, need(site.unitById, 'sx-all')).collectives).toEqual([]);
  });

  it('says where it does not occur and what was tried; local forms only at home', () => {
    expect(page.absences).toHaveLength(1);
    expect(page.absences[0]?.tried).toEqual(['sx-a局', '甲局']);
  });
});

describe('assignmentNotes', () => {
  it('says each note once, with the tasks that it is about', () => {
    const task = (id: string, note: string) => ({
      record: aRecord(id),
      responsibility: assigned('sx-a', { note }),
    });
    const tasks = [task('sx2022/t1', '甲'), task('sx2022/t2', ''), task('sx2022/t3', '甲')];
    expect(assignmentNotes(tasks)).toEqual([{ note: '甲', names: '任务1、任务3' }]);
  });
});

describe('unitMatrices', () => {
  it('counts assignments by section and leaves empty sections out', () => {
    const [matrix] = unitMatrices(site);
    expect(matrix?.sections.map(({ id }) => id)).toEqual(['sx2022/s1']);
    expect(matrix?.rows.map(({ unit, cells }) => [unit.id, cells])).toEqual([
      ['sx-a', [2]],
      ['sx-all', [1]],
    ]);
  });
});

describe('unitLevels', () => {
  it('counts by role within level and group', () => {
    const [province] = unitLevels(site);
    expect(province?.groups.map(({ name }) => name)).toEqual(['政府部门', '统称']);
    expect(province?.groups[0]?.units[0]?.roles).toEqual([{ role: '责任单位', count: 2 }]);
  });

  it('names the leading role first, whatever comes first in the text', () => {
    const assignments = (['配合单位', '责任单位'] as const).map((role) => ({
      record: 'mx2023/3-1-1',
      role,
      basis: 'printed' as const,
    }));
    expect(unitCount(site, aUnit('mx-a', { assignments })).roles.map(({ role }) => role)).toEqual([
      '责任单位',
      '配合单位',
    ]);
  });
});

describe('unassigned', () => {
  it('lists tasks without a unit and no record of another kind', () => {
    expect(unassigned(site).map(({ id }) => id)).toEqual(['sx2022/t3']);
  });
});
