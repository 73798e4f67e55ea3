import { describe, expect, it } from 'vitest';
import {
  aDocument,
  aLink,
  aNote,
  aRecord,
  aRef,
  aSection,
  aSite,
  aTopic,
  aUnit,
  assigned,
} from '../view/test-site.ts';

const documents = [aDocument('sx2022', { order: 2 }), aDocument('gj2022', { order: 1 })];

describe('indexSite', () => {
  it('sorts documents by their order and records by document and position', () => {
    const site = aSite({
      documents,
      records: [aRecord('sx2022/t2'), aRecord('sx2022/t1'), aRecord('gj2022/7')],
    });
    expect(site.documents.map(({ id }) => id)).toEqual(['gj2022', 'sx2022']);
    expect(site.records.map(({ id }) => id)).toEqual(['gj2022/7', 'sx2022/t1', 'sx2022/t2']);
  });

  it('finds links from both ends', () => {
    const link = aLink('sx2022/t1', 'gj2022/7');
    const records = [aRecord('sx2022/t1'), aRecord('gj2022/7')];
    const site = aSite({ documents, records, links: [link] });
    expect(site.linksFrom.get('sx2022/t1')).toEqual([link]);
    expect(site.linksTo.get('gj2022/7')).toEqual([link]);
  });

  it('shows a note that concerns two records at both', () => {
    const note = aNote('sx2022-1', 'sx2022/t1', { records: ['sx2022/t1', 'sx2022/t2'] });
    const records = [aRecord('sx2022/t1'), aRecord('sx2022/t2')];
    const site = aSite({ documents, records, notes: [note] });
    expect(site.notesOf.get('sx2022/t2')).toEqual([note]);
  });

  it('shows a document once beside a record that names it twice', () => {
    const ref = aRef('gangyao', ['sx2022/t1', 'sx2022/t1']);
    const site = aSite({ documents, records: [aRecord('sx2022/t1')], refs: [ref] });
    expect(site.refsOf.get('sx2022/t1')).toEqual([ref]);
  });

  it('refuses two entries with one id', () => {
    const records = [aRecord('sx2022/t1'), aRecord('sx2022/t1')];
    expect(() => aSite({ documents, records })).toThrow('sx2022/t1');
  });

  const one = aRecord('sx2022/t1');
  it.each([
    ['a document', { records: [aRecord('xx99/1')] }],
    ['a section', { records: [{ ...one, sectionIds: ['sx2022/s9'] }] }],
    ['a topic', { records: [{ ...one, topics: ['none'] }] }],
    ['a unit', { records: [{ ...one, responsibilities: [assigned('sx-none')] }] }],
    ['a record of a section', { sections: [aSection('sx2022/s1', { records: ['sx2022/t9'] })] }],
    ['a parent of a section', { sections: [aSection('sx2022/s1', { parent: 'sx2022/s0' })] }],
    ['a record that mentions a unit', { units: [aUnit('sx-a', { mentions: ['sx2022/t9'] })] }],
    ['a record of a topic', { topics: [aTopic('a', ['sx2022/t9'])] }],
    ['an end of a link', { records: [one], links: [aLink('sx2022/t1', 'gj2022/9')] }],
    ['a topic beside a topic', { topics: [{ ...aTopic('a', []), related: ['none'] }] }],
    ['a place of a named document', { refs: [aRef('a', ['sx2022/t9'])] }],
    ['what a named document is', { refs: [aRef('a', [], { document: 'xx99' })] }],
    ['a record of a note', { notes: [aNote('sx2022-1', 'sx2022/t9')] }],
  ])('stops at %s that does not exist', (_, given) => {
    expect(() => aSite({ documents, ...given })).toThrow('does not exist');
  });

  it('lets a responsibility without a unit pass', () => {
    const records = [{ ...one, responsibilities: [{ ...assigned(''), unit: null }] }];
    expect(() => aSite({ documents, records })).not.toThrow();
  });
});
