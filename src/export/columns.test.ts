import { describe, expect, it } from 'vitest';
import { someDocument, someRecord, ROOT } from '../cite/fixtures.ts';
import { assignmentColumns, assignmentRows, NO_UNIT, wholeTaskColumns } from './columns.ts';
import { listedTasks } from './task-list.ts';

const record = someRecord();
const tasks = listedTasks({
  records: [record, someRecord({ id: 'sx2022/t47', responsibilities: [] })],
  documents: [someDocument()],
  units: [{ id: 'sx-nyncj', name: '省农业农村厅' }],
  notesOf: () => [],
  upperOf: (id) => (id === record.id ? ['《上》第1段（同一事项，编者判断）'] : []),
  root: ROOT,
});
const listedWith = (given: Parameters<typeof someRecord>[0]) =>
  listedTasks({
    records: [someRecord(given)],
    documents: [someDocument()],
    units: [{ id: 'sx-nyncj', name: '省农业农村厅' }],
    notesOf: () => [],
    upperOf: () => [],
    root: ROOT,
  });
const cellsOf = (at: number) => {
  const row = assignmentRows(tasks)[at];
  return Object.fromEntries(
    assignmentColumns.map(({ heading, value }) => [heading, row && value(row)]),
  );
};

describe('the columns of a list', () => {
  it('are these, a row a task and unit: its basis and its printed words are never left out', () => {
    expect(assignmentColumns.map(({ heading }) => heading)).toEqual([
      '文件',
      '发文字号',
      '编号',
      '所在部分',
      '标题',
      '原文',
      '单位',
      '角色',
      '依据',
      '原文用字',
      '说明',
      '完成时限',
      '上级出处',
      '进展',
      '备注',
      '本站校勘',
      '永久地址',
    ]);
  });

  it('are these, a row a task', () => {
    expect(wholeTaskColumns.map(({ heading }) => heading)).toEqual([
      '编号',
      '任务',
      '牵头/责任单位',
      '配合单位',
      '完成时限',
      '上级出处',
      '进展',
      '备注',
      '出处',
      '本站校勘',
      '永久地址',
    ]);
  });

  it('lead to the task by its number and its address alone', () => {
    for (const columns of [assignmentColumns, wholeTaskColumns])
      expect(columns.filter(({ linked }) => linked).map(({ heading }) => heading)).toEqual([
        '编号',
        '永久地址',
      ]);
  });

  it('say of a unit its part, on what that rests, and how it is printed', () => {
    const [part] = record.responsibilities;
    expect(cellsOf(0)).toMatchObject({
      单位: '省农业农村厅',
      角色: part?.role,
      依据: '原文印出',
      原文用字: part?.printed,
      永久地址: `${ROOT}sx2022/t45/`,
    });
  });

  it('say of a task without a unit that none is printed, and nothing more', () => {
    expect(cellsOf(1)).toMatchObject({ 单位: NO_UNIT, 角色: '', 依据: '', 原文用字: '', 说明: '' });
  });

  it('say where a task comes from and how that is known, and where none was found', () => {
    expect(cellsOf(0)).toMatchObject({ 上级出处: '《上》第1段（同一事项，编者判断）' });
    expect(cellsOf(1)).toMatchObject({ 上级出处: '未查到上级出处', 完成时限: '（没有写时限）' });
  });

  it('part the units that answer from those that help, under the words of the source', () => {
    const [own] = record.responsibilities;
    if (!own) throw new Error('the record has no unit');
    const parts = [
      { ...own, role: '牵头单位' },
      { ...own, role: '协办单位', unit: null, printed: '各镇', basis: 'inferred' as const },
      { ...own, role: '承办处室', unit: null, printed: '办公室' },
    ];
    const [task] = listedWith({ responsibilities: parts });
    const cells = wholeTaskColumns.map(({ heading, value }) => [heading, task && value(task)]);
    expect(Object.fromEntries(cells)).toMatchObject({
      '牵头/责任单位': '牵头单位：省农业农村厅；承办处室：办公室',
      配合单位: '协办单位：各镇（编者推定）',
      进展: '',
      备注: '',
    });
  });

  it('give times as printed: words of the text, time cells whole, each once', () => {
    const [task] = listedWith({
      text: '2022年底前办成。',
      deadlines: [
        { printed: '2022年底前', date: '2022-12-31', note: null, quote: '2022年底前办成。' },
        { printed: '6月底', date: null, note: null, quote: '6月底；长期坚持' },
      ],
      fields: [
        { header: '完成时限', text: '6月底；长期坚持' },
        { header: '备注', text: '新增' },
      ],
    });
    expect(task?.deadlines).toEqual(['2022年底前', '6月底；长期坚持']);
    expect(task?.cells).toEqual(['备注：新增']);
  });
});
