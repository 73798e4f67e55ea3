import { describe, expect, it } from 'vitest';
import { aLink, anIndicator, aRecord, assigned } from '../../../src/view/test-site.ts';
import { factsOf, linksByRecord } from './build-facts.ts';

describe('the facts of a record', () => {
  it('are its units by their part', () => {
    const record = aRecord('sx2022/t1', {
      responsibilities: [assigned('甲'), assigned('乙', { role: '配合单位' })],
    });
    expect(factsOf(record, undefined, [])?.who).toEqual([
      { role: '责任单位', printed: ['甲局'] },
      { role: '配合单位', printed: ['乙局'] },
    ]);
  });

  it('are time limits, those too that only the text prints', () => {
    const text = '9月底前取得成果。持续推进。';
    expect(factsOf(aRecord('sx2022/t1', { text }), undefined, [])?.when).toEqual([
      { printed: '9月底前', quote: '9月底前取得成果。' },
    ]);
    expect(
      factsOf(aRecord('sx2022/t1', { text: '推广专利申请前评估。' }), undefined, []),
    ).toBeUndefined();
  });

  it('are the figures of an indicator with their years', () => {
    const indicator = anIndicator('sx145/i9', { target: { year: 2025, value: 85 } });
    const { figures } = factsOf(aRecord('sx145/i9'), indicator, []) ?? {};
    expect(figures?.[1]).toMatch(/^2025年 85/);
  });

  it('are what corresponds to it, from both ends, but no mere citation', () => {
    const link = aLink('sx2022/t1', 'gj2022/5');
    const both = linksByRecord([
      link,
      { ...aLink('sx2022/t2', 'gj2022/5'), type: 'cites-document' },
    ]);
    expect(both.get('sx2022/t1')?.[0]?.to).toBe('gj2022/5');
    expect(both.get('gj2022/5')).toHaveLength(1);
    expect(both.has('sx2022/t2')).toBe(false);
  });
});
