import { describe, expect, it } from 'vitest';
import { readContent } from '../../lib/io/read-content.ts';
import { projectPlaces, projectUnits } from '../../test/test-help/project-registry.ts';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { buildUnits } from './build-units.ts';

const places = projectPlaces();
const units = projectUnits();

describe('buildUnits', () => {
  const own = makeRecord('mx2023/3-1-1', '县考核办建立机制。', {
    responsibilities: [
      { unit: 'mx-fgj', printed: '发改局', role: '责任单位', basis: 'printed', note: '' },
      { unit: 'mx-gzj', printed: '各镇街', role: '配合单位', basis: 'printed', note: '' },
      { unit: null, printed: '各省份必做', role: '省份', basis: 'printed', note: '' },
    ],
  });
  const built = buildUnits(units, [own], () => 'meixian', places);
  const unit = (id: string) => built.find((one) => one.id === id);

  it('counts a responsibility as an assignment with the form that is printed', () => {
    expect(unit('mx-fgj')).toMatchObject({
      path: '/unit/mx-fgj/',
      assignments: [{ record: 'mx2023/3-1-1', role: '责任单位', basis: 'printed' }],
      mentions: [],
      printedForms: [{ form: '发改局', records: ['mx2023/3-1-1'] }],
    });
  });

  it('counts a unit that only the text names as a mention', () => {
    expect(unit('mx-khb')).toMatchObject({ assignments: [], mentions: ['mx2023/3-1-1'] });
  });

  it('does not expand a collective and does not look at other units', () => {
    expect(unit('mx-gzj')?.collective).toBe(true);
    expect(unit('mx-gzj')?.assignments).toHaveLength(1);
    expect(unit('sx-zscqj')).toMatchObject({ assignments: [], mentions: [], printedForms: [] });
  });

  it('sums over units to what the records of the five documents hold', async () => {
    const { records, documents } = await readContent();
    const placeOf = new Map(documents.map(({ id, place }) => [id, place]));
    const all = buildUnits(units, records, (code) => placeOf.get(code) ?? '', places);
    const held = records.flatMap((record) =>
      record.responsibilities.filter((one) => one.unit !== null),
    );
    expect(all.reduce((sum, one) => sum + one.assignments.length, 0)).toBe(held.length);
    const printed = new Set(all.flatMap((one) => one.printedForms.map(({ form }) => form)));
    expect(printed).toContain('省军民融合办');
    expect(printed).toContain('省高院');
  });
});
