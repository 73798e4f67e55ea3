import { describe, expect, it } from 'vitest';
import { someRecord } from './fixtures.ts';
import { placeOfRecord } from './place-of-record.ts';
import { placeOfSection } from './place-of-section.ts';

describe('placeOfRecord', () => {
  it.each([
    ['sx2022/t45', 'task', '45', '附件第45项'],
    ['sx2022/p6', 'point', '6', '第6条'],
    ['gj2022/5', 'national-task', '5', '第5项'],
    ['sx145/3-1-2', 'paragraph', null, '三（一）第2段'],
    ['sx145/4-0-2', 'paragraph', null, '第四部分第2段'],
    ['sx145/0-0-1', 'paragraph', null, '前言第1段'],
    ['sx145/z3-4', 'box-item', null, '专栏3第4项'],
    ['sx145/i9', 'indicator', '9', '指标9'],
    ['mx2023/3-1-2', 'work', '2', '三（一）2'],
    ['mx2023/2-3-1', 'target', '（三）', '二（三）'],
    ['xw2022/12', 'paragraph', null, '第12段'],
    ['sx2022/x1', 'notice', null, '未编号文字第1段'],
  ] as const)('names %s', (id, kind, printed, place) => {
    expect(placeOfRecord(someRecord({ id, kind, number: { printed, order: 1 } }))).toBe(place);
  });

  it('tells two tasks of one printed number apart by their titles', () => {
    const title = '促进知识产权服务业健康发展';
    const record = someRecord({ id: 'gj2022/15a', kind: 'national-task', title });
    expect(placeOfRecord(record)).toBe('第15项（“促进知识产权服务业健康发展”）');
  });

  it('quotes of a long title only the beginning', () => {
    const title = '推进专利、商标、版权、地理标志等领域协同';
    const record = someRecord({ id: 'gj2022/10b', kind: 'national-task', title });
    expect(placeOfRecord(record)).toBe('第10项（“推进专利、商标、版权…”）');
  });

  it('refuses a key that the contract does not know', () => {
    expect(() => placeOfRecord(someRecord({ id: 'sx2022/q9' }))).toThrow('sx2022/q9');
  });
});

describe('placeOfSection', () => {
  it.each([
    ['sx2022/s2', '第二部分'],
    ['sx145/3', '第三部分'],
    ['sx145/3-1', '三（一）'],
    ['sx145/z3', '专栏3'],
    ['sx145/0', '前言'],
  ])('names %s', (id, place) => {
    expect(placeOfSection(id)).toBe(place);
  });
});
