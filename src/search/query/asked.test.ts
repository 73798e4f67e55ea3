import { describe, expect, it } from 'vitest';
import { askedBy } from './asked.ts';

describe('what a question asks', () => {
  it.each([
    ['质押融资谁负责', 'who'],
    ['版权归哪个部门管', 'who'],
    ['铁拳行动的责任单位', 'who'],
    ['2025年贯标单位要达到多少家', 'how-much'],
    ['维权援助工作站几家', 'how-much'],
    ['三项制度什么时候完成', 'when'],
    ['哪些任务有时间要求', 'when'],
    ['任务45对应国家哪条', 'link'],
    ['省司法厅牵头哪些', 'what'],
    ['县里地理标志要做什么', 'what'],
    ['质押融资', null],
  ])('%s: %s', (whole, asked) => {
    expect(askedBy(whole)).toBe(asked);
  });
});
