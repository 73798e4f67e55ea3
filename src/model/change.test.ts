import { describe, expect, it } from 'vitest';
import { byDate, change, dateOfData } from './change.ts';

const entry = { date: '2026-12-01', why: '更正' };
const refused = (given: object) => change.safeParse({ ...entry, ...given }).error?.issues ?? [];

describe('a change', () => {
  it('has the fields of its kind', () => {
    expect(change.parse({ ...entry, kind: 'published' })).toMatchObject({ address: null });
    expect(refused({ kind: 'corrected', address: '/a/', before: '旧' })).toEqual([]);
    expect(refused({ kind: 'moved', address: '/a/', to: '/b/' })).toEqual([]);
  });

  it.each([
    [{ kind: 'published', address: '/a/' }, 'address'],
    [{ kind: 'corrected', address: '/a/' }, 'before'],
    [{ kind: 'corrected', address: '/a/', before: '旧', to: '/b/' }, 'to'],
    [{ kind: 'moved', address: '/a/' }, 'to'],
  ])('has no others and lacks none: %j', (given, field) => {
    expect(refused(given).map(({ path }) => path)).toEqual([[field]]);
  });
});

describe('changes', () => {
  const days = ['2026-12-02', '2026-12-01', '2026-12-03'].map((date) => ({ date }));

  it('stand in the order of their days', () => {
    expect([...days].sort(byDate).map(({ date }) => date)).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
    ]);
  });

  it('date the data by the newest, and by the transcription while there are none', () => {
    expect(dateOfData(days)).toBe('2026-12-03');
    expect(dateOfData([])).toBe('2026-11-23');
  });
});
