import { describe, expect, it } from 'vitest';
import type { Change } from '../../model/change.ts';
import { changeTitle, correctionsOf } from './change-words.ts';

const change = (date: string, more: Partial<Change> = {}): Change => ({
  date,
  kind: 'corrected',
  address: '/sx2022/t45/',
  to: null,
  before: '旧',
  addresses: [],
  why: '更正',
  ...more,
});

describe('changes', () => {
  it('give the earlier wordings of one address, newest first', () => {
    const changes = [
      change('2026-12-01', { before: '最早' }),
      change('2026-12-02', { address: '/sx2022/t46/' }),
      change('2026-12-03', { before: '其次' }),
      change('2026-12-04', { kind: 'moved', before: null, to: '/sx2022/' }),
    ];
    expect(correctionsOf(changes, '/sx2022/t45/').map(({ before }) => before)).toEqual([
      '其次',
      '最早',
    ]);
    expect(correctionsOf(changes, '/sx2022/t47/')).toEqual([]);
  });

  it('are named by kind and address', () => {
    expect(changeTitle(change('2026-12-01'))).toBe('更正原文 /sx2022/t45/');
    expect(changeTitle({ kind: 'published', address: null })).toBe('新公布');
  });
});
