import { describe, expect, it } from 'vitest';
import { noFilters } from '../show/filters.ts';
import type { Table } from '../index/table.ts';
import { readUrl, writeUrl } from './url-state.ts';

const page = { name: '', path: '', forms: [], pinyin: [] };
const table: Table = {
  documents: [
    { ...page, id: 'sx2022', title: '', level: 'province', documentNumber: null, scope: [] },
  ],
  units: [{ ...page, id: 'sx-fy', level: 'province', lead: [], support: [], mention: [] }],
  topics: [],
  sections: [],
  records: [
    {
      id: 'sx2022/t1',
      document: 0,
      kind: 'task',
      label: '附件第1项',
      title: '',
      units: [],
      section: [],
      ends: [],
    },
  ],
  shared: [],
  dated: [],
  byChance: [],
  pagefindIds: [],
};

describe('the address of a search', () => {
  it('is read as it is written', () => {
    const filters = { ...noFilters(), kind: ['task'], unit: ['sx-fy'] };
    const address = writeUrl('蓝天 & “行动”', filters, true);
    expect(readUrl(address, table)).toEqual({
      query: '蓝天 & “行动”',
      filters,
      all: true,
      unknown: [],
    });
  });

  it('sets apart values that do not exist', () => {
    const { filters, unknown } = readUrl('?q=a&kind=task,nothing&topic=x', table);
    expect(filters.kind).toEqual(['task']);
    expect(unknown).toEqual(['nothing', 'x']);
  });
});
