import { describe, expect, it } from 'vitest';
import { articleParts, partsMeant, readWithin } from './article-parts.ts';

const ARTICLE = [
  '有下列情形之一的，从重处罚：',
  '（一）重复侵权的；',
  '1.两次以上的；',
  '（二）拒不改正的。',
  '前款情形由主管部门认定。',
];

describe('the parts of an article', () => {
  const parts = articleParts(ARTICLE);

  it('are counted by its paragraphs and cited by 款, 项 and 目', () => {
    expect(parts.map(({ label, anchor }) => `${anchor} ${label}`)).toEqual([
      'k1 第一款',
      'k1-x1 第一款第（一）项',
      'k1-x1-m1 第一款第（一）项第1目',
      'k1-x2 第一款第（二）项',
      'k2 第二款',
    ]);
  });

  it('take a figure for a point only below an item', () => {
    expect(articleParts(['1.甲。', '乙。']).map(({ anchor }) => anchor)).toEqual(['k1', 'k2']);
  });

  it.each([
    ['第三条第一款第（二）项', ['k1-x2']],
    ['第三条第(二)项', ['k1-x2']],
    ['第3条第2款', ['k2']],
    ['第三条第三款', []],
    ['第三条第一款第（三）项', []],
    ['第三条第一款第一项第1目', ['k1-x1-m1']],
  ])('%s means %j', (citation, anchors) => {
    const within = readWithin(citation);
    expect(within && partsMeant(parts, within).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it.each(['第三条', '第三条之一', '第二款'])('%s names no part', (citation) => {
    expect(readWithin(citation)).toBeNull();
  });
});
