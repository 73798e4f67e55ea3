import { describe, expect, it } from 'vitest';
import { judgeResponsibility, responsibilitiesWithin } from './read-responsibility.ts';

describe('responsibilitiesWithin', () => {
  it('reads what stands behind each clause', () => {
    const text = '一是推进甲事（省局负责），二是推进乙事（见附件），三是推进丙事（省厅牵头）。';
    const parts = responsibilitiesWithin(text).flatMap((list) => list.parts);
    expect(parts.map(({ from, to, role }) => `${text.slice(from, to)} ${role}`)).toEqual([
      '省局 负责',
      '省厅 牵头',
    ]);
  });

  it('reads brackets after a whole sentence or a heading taken off, more text behind them', () => {
    const unitsOf = (text: string) =>
      responsibilitiesWithin(text).flatMap(({ parts }) =>
        parts.map(({ from, to, role }) => `${text.slice(from, to)} ${role}`),
      );
    expect(unitsOf('（省局负责）培育一批。')).toEqual(['省局 负责']);
    expect(unitsOf('培育一批。（省局牵头）登记一批。')).toEqual(['省局 牵头']);
    expect(unitsOf('向企业（省局负责）培育的专利登记。')).toEqual([]);
  });
});

describe('judgeResponsibility where the heading has been taken off', () => {
  it('names a list of offices without a role', () => {
    expect(judgeResponsibility('（省司法局、省财政厅）')?.kind).toBe('unread');
  });

  it.each(['（征求意见稿）', '（以下简称牵头单位）'])('stays silent at %s', (text) => {
    expect(judgeResponsibility(text)).toBeNull();
  });
});
