import { expect, it } from 'vitest';
import { need } from '../../data/need.ts';
import { listNotes } from './list-notes.ts';
import { aDocument, aNote, aRecord, aSite } from '../test-site.ts';

const site = aSite({
  documents: [aDocument('sx2022')],
  records: [aRecord('sx2022/t1'), aRecord('sx2022/t2')],
  notes: [
    aNote('sx2022-1', 'sx2022/t1', { field: 'number' }),
    aNote('sx2022-2', 'sx2022/t1', { field: 'title' }),
    aNote('sx2022-3', 'sx2022/t1', { field: 'text' }),
    aNote('sx2022-4', 'sx2022/t1', { field: 'section' }),
    aNote('sx2022-5', 'sx2022/t1', { field: 'responsibility' }),
    aNote('sx2022-6', 'sx2022/t2', { field: 'responsibility' }),
  ],
});
const marked = (id: string) => listNotes(site, need(site.recordById, id)).map((each) => each.id);

it('marks notes about number, title and text, which a list shows', () => {
  expect(marked('sx2022/t1')).toEqual(['sx2022-1', 'sx2022-2', 'sx2022-3']);
});

it('leaves a record unmarked whose notes are about its units alone', () => {
  expect(marked('sx2022/t2')).toEqual([]);
});
