import { describe, expect, it } from 'vitest';
import { someRecord } from '../cite/fixtures.ts';
import { shownRecord } from './shown-record.ts';

describe('shownRecord', () => {
  const record = someRecord({
    text: '全文'.repeat(100),
    reading: '全文'.repeat(100),
    measures: [{ actor: '国家知识产权局', text: '全文', damaged: false }],
    targets: [{ what: '数量', value: 1, unit: '件', comparator: '=', year: null, quote: '全文' }],
  });

  it('gives a record whole where its document may be reprinted', () => {
    expect(shownRecord(record, { reprint: 'full' })).toBe(record);
  });

  it('gives the first words alone where the reprint is limited', () => {
    const shown = shownRecord(record, { reprint: 'headings' });
    expect(shown.text.length).toBeLessThan(60);
    expect(shown).toMatchObject({ reading: null, measures: [], targets: [] });
    expect(shown.id).toBe(record.id);
  });
});
