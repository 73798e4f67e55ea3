import { describe, expect, it } from 'vitest';
import { packTable, unpackTable } from './pack-table.ts';
import type { Table } from './table.ts';

const page = { name: '名', forms: ['名'], pinyin: ['ming'] };
const table: Table = {
  documents: [
    {
      ...page,
      id: 'sx2022',
      path: '/sx2022/',
      title: '工作要点',
      level: 'province',
      documentNumber: null,
      scope: ['省'],
    },
  ],
  units: [
    {
      ...page,
      id: 'sx-fy',
      path: '/unit/sx-fy/',
      level: 'province',
      lead: [3, 7, 20],
      support: [],
      mention: [1],
    },
  ],
  topics: [{ ...page, id: 'dlbz', path: '/topic/dlbz/', records: [0, 4, 5] }],
  sections: [
    {
      ...page,
      pinyin: [],
      id: 'sx2022/s1',
      path: '/sx2022/s1/',
      document: 0,
      label: '第一部分',
      count: 2,
    },
  ],
  records: [
    {
      id: 'sx2022/t1',
      document: 0,
      kind: 'task',
      label: '任务1',
      title: '',
      units: [0],
      section: [1],
      ends: [3, 3, 40, 41],
    },
    {
      id: 'sx2022/p1',
      document: 0,
      kind: 'point',
      label: '第1条',
      title: '制定实施知识产权战略规划',
      units: [],
      section: [],
      ends: [3, 16, 90, 90],
    },
  ],
  shared: ['省法院', '一、加强顶层设计'],
  dated: [0],
  byChance: ['高企'],
  pagefindIds: ['zh_1', 'zh_2'],
};

describe('packTable', () => {
  it('is undone by unpackTable', () => {
    expect(unpackTable(packTable(table))).toEqual(table);
  });

  it('sends no label that key and kind let expect', () => {
    expect(packTable(table).records.label).toEqual(['任务1', '']);
  });

  it('refuses forms that do not begin with the name', () => {
    const [topic] = table.topics;
    const other = { ...table, topics: topic ? [{ ...topic, forms: ['别名'] }] : [] };
    expect(() => packTable(other)).toThrow('名');
  });

  it('keeps no address and no large position', () => {
    const packed = packTable(table);
    expect(packed.units[0]).toMatchObject({ lead: [3, 4, 13] });
    expect(packed.units[0]).not.toHaveProperty('path');
    expect(packed.records.ends).toEqual([3, 0, 37, 1, 3, 13, 74, 0]);
  });
});
