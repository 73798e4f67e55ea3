import { describe, expect, it } from 'vitest';
import { someRecord } from '../cite/fixtures.ts';
import { shownRecord } from './shown-record.ts';

describe('shownRecord', () => {
  const record = someRecord({ text: '全文'.repeat(100), reading: '全文'.repeat(100) });

  it('gives a record whole where its document may be reprinted', () => {
    expect(shownRecord(record, { reprint: 'full' })).toBe(record);
  });

  it('gives the first words alone where the reprint is limited', () => {
    const shown = shownRecord(record, { reprint: 'headings' });
    expect(shown.text.length).toBeLessThan(60);
    expect(shown.reading).toBeNull();
    expect(shown.id).toBe(record.id);
  });
});
