import { expect, it } from 'vitest';
import { aRef, aRecord, aSite, aDocument } from '../test-site.ts';
import { refGroups, refRecords, refShown, takesRef } from './ref-groups.ts';

const keys = ['t1', 't2', 't3', 't4', 't5', 't6'].map((key) => `sx2022/${key}`);
const site = aSite({
  documents: [aDocument('sx2022')],
  records: keys.map((id) => aRecord(id)),
});

it('shows a document in book-title marks and a campaign in quotation marks', () => {
  expect(refShown({ kind: 'document', name: '纲要' })).toBe('《纲要》');
  expect(refShown({ kind: 'campaign', name: '蓝天' })).toBe('“蓝天”');
});

it('puts documents before campaigns, and leaves out a kind without members', () => {
  const campaign = aRef('lantian', keys, { kind: 'campaign' });
  const kinds = (...refs: Parameters<typeof refGroups>[0]) =>
    refGroups(refs).map(({ kind }) => kind);
  expect(kinds(campaign, aRef('gangyao', keys))).toEqual(['document', 'campaign']);
  expect(kinds(campaign)).toEqual(['campaign']);
});

it('counts a record once that names it twice, and offers a file from six records on', () => {
  const [first = ''] = keys;
  expect(refRecords(site, aRef('a', [first, first])).map(({ id }) => id)).toEqual([first]);
  expect(takesRef(site, aRef('a', keys))).toBe(true);
  expect(takesRef(site, aRef('a', [first, ...keys.slice(0, 5)]))).toBe(false);
});
