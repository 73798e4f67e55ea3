import { describe, expect, it } from 'vitest';
import { parseUnitList } from './parse-unit-list.ts';

const units = (text: string) =>
  parseUnitList(text, '责任单位').map(({ printed, role }) => `${role} ${printed}`);

describe('parseUnitList', () => {
  it('parts units by 、 and by commas, and gives each the role word before it', () => {
    expect(units('责任单位：县市场监管局，财政局，配合单位：各镇街、县法院')).toEqual([
      '责任单位 县市场监管局',
      '责任单位 财政局',
      '配合单位 各镇街',
      '配合单位 县法院',
    ]);
  });

  it('gives units before any role word the role of the document', () => {
    expect(units('省委宣传部、省知识产权局')).toEqual([
      '责任单位 省委宣传部',
      '责任单位 省知识产权局',
    ]);
  });

  it('leaves out the remark on sharing the work', () => {
    expect(units('责任单位：县法院、公安局按照职能职责分工负责。')).toEqual([
      '责任单位 县法院',
      '责任单位 公安局',
    ]);
  });

  it('keeps a class of places whole', () => {
    expect(units('局内: 甲司、乙局省份 : 各省份、示范城市必做, 其他选做')).toEqual([
      '局内 甲司',
      '局内 乙局',
      '省份 各省份、示范城市必做, 其他选做',
    ]);
  });

  it('parts units at a gap and shows none', () => {
    expect(units('局内: 甲司、〔缺〕部、乙局〔缺〕业部')).toEqual([
      '局内 甲司',
      '局内 部',
      '局内 乙局',
      '局内 业部',
    ]);
    expect(units('〔缺〕')).toEqual([]);
    expect(units('')).toEqual([]);
  });
});
