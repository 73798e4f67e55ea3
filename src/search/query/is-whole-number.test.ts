import { describe, expect, it } from 'vitest';
import { isWholeNumber } from './is-whole-number.ts';

describe('isWholeNumber', () => {
  it.each([
    ['任务45', '', '由谁负责'],
    ['任务45', '', '新品种'],
    ['任务四十五', '', '是什么'],
    ['第四十五项', '', '责任单位'],
    ['新闻第12段', '', '讲了什么'],
    ['眉县(三)2', '', ''],
  ])('takes %s before %s%s for a number', (part, before, after) => {
    expect(isWholeNumber(part, before, after)).toBe(true);
  });

  it.each([
    ['要点十', '', '项措施'],
    ['要点十项', '', '措施'],
    ['新闻十四', '', '五'],
    ['规划五', '', '位一体'],
    ['规划8', '', '件'],
    ['清单第46', '', '届世界技能大赛'],
    ['九十', '百分之', ''],
    ['质押融资', '', ''],
  ])('takes %s for none after %s and before %s', (part, before, after) => {
    expect(isWholeNumber(part, before, after)).toBe(false);
  });
});
