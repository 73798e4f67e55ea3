import { describe, expect, it } from 'vitest';
import { indicatorYears, readIndicator } from './read-indicator.ts';

const years = { base: 2020, target: 2025 };

describe('an indicator table', () => {
  it('says its years in its header', () => {
    expect(indicatorYears('序号 指标名称 2020 年 2025 年 属性')).toEqual(years);
    expect(indicatorYears('2020 年 2025 年')).toBeNull();
  });

  it('has the unit in the last bracket of a name', () => {
    const row = readIndicator('11 试点城市、园区、县（区）（个） 55 60 约束性', years);
    expect(row?.order).toBe(11);
    expect(row?.indicator).toEqual({
      name: '试点城市、园区、县（区）',
      unit: '个',
      base: { year: 2020, value: 55 },
      target: { year: 2025, value: 60 },
      attribute: '约束性',
    });
  });

  it.each(['11 试点城市 55 60 预期性', '试点（个） 55 60 预期性', '1 试点（个） 55 预期性'])(
    'does not take %s for a row',
    (text) => {
      expect(readIndicator(text, years)).toBeNull();
    },
  );
});
