import { describe, expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { listText } from './list-text.ts';
import { aDocument, anIndicator, aRecord, aSite } from '../test-site.ts';

const site = aSite({
  documents: [aDocument('sx145'), aDocument('xw2022', { reprint: 'headings' })],
  records: [
    aRecord('sx145/i9', { kind: 'indicator', text: '70.5 85 预期性' }),
    aRecord('sx145/3-1-1', { text: '甲事先办。乙事后办。' }),
    aRecord('xw2022/1', { text: '某'.repeat(50) }),
  ],
  indicators: [
    anIndicator('sx145/i9', {
      base: { year: 2020, value: 70.5 },
      target: { year: 2025, value: 85 },
    }),
  ],
});
const text = (id: string, term?: string) => listText(site, need(site.recordById, id), 80, term);

describe('listText', () => {
  it('says of which year each figure of an indicator is', () => {
    expect(text('sx145/i9')).toBe('2020年 70.5，2025年 85（预期性）');
  });

  it('begins with the sentence that has the term', () => {
    expect(text('sx145/3-1-1')).toBe('甲事先办。乙事后办。');
    expect(text('sx145/3-1-1', '乙事')).toBe('…乙事后办。');
  });

  it('keeps to the first words where no more may be reprinted, whatever the term', () => {
    expect(text('xw2022/1')).toHaveLength(30);
    expect(text('xw2022/1', '某')).toHaveLength(30);
  });
});
