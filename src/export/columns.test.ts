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
      '本站校勘',
      '永久地址',
    ]);
  });

  it('are these, a row a task', () => {
    expect(wholeTaskColumns.map(({ heading }) => heading)).toEqual([
      '文件',
      '发文字号',
      '编号',
      '所在部分',
      '标题',
      '原文',
      '单位',
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
});
