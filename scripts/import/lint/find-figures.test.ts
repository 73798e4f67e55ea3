import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

describe('findFigures', () => {
  it.each([
    ['达到2件以上', ['达到2件']],
    ['达到 4.94 件', ['达到 4.94 件']],
    ['不少于9场，超过85%', ['不少于9场', '超过85%']],
    ['支持3家以上中小企业', ['3家以上']],
    ['完成 90% 以上', ['90% 以上']],
    ['总额200万元以上', ['200万元以上']],
  ])('finds those of %s', (text, figures) => {
    expect(findFigures(text)).toEqual(figures);
  });

  it.each([
    '由 223 人增加到 1220 人',
    '2022年底前完成',
    '第 46 届世界技能大赛',
    '超过全国平均水平',
    '省级以上地方标准',
    '十项措施',
  ])('finds none in %s', (text) => {
    expect(findFigures(text)).toEqual([]);
  });
});
