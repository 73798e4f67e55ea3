import { describe, expect, it } from 'vitest';
import { tableRows } from './table-rows.ts';

const never = () => false;
/** The rows of a memo as they are read. */
const rowsOf = (lines: string[], proves: (value: number, words: string) => boolean = never) =>
  [...tableRows(lines, null, proves).rows.values()].map(({ text, words }) => [text, words]);

describe('tableRows', () => {
  it('reads a row by the heads of its columns', () => {
    expect(
      rowsOf(['任务编号\t责任单位\t配合单位\t完成时限', '45\t省农业农村厅\t各市\t9月底']),
    ).toEqual([['任务45，责任单位：省农业农村厅，配合单位：各市，完成时限：9月底', '']]);
  });

  it('reads Markdown too, and keeps the words apart from the rest', () => {
    expect(
      rowsOf(['| 任务编号 | 任务内容 |', '| --- | --- |', '| 45 | 组织开展新品种认定 |']),
    ).toEqual([['任务45。组织开展新品种认定', '组织开展新品种认定']]);
  });

  it.each([
    ['a memo’s own count', ['序号\t工作\t责任单位', '1\t宣传\t办公室', '2\t培训\t办公室']],
    ['a table whose heads say nothing', ['姓名\t职务', '张某\t处长']],
    ['a single row', ['任务编号\t责任单位']],
  ])('leaves alone %s', (_, lines) => {
    expect(rowsOf(lines)).toEqual([]);
  });

  it('takes 序号 for the numbers of a source where the words of the rows prove it', () => {
    const lines = ['序号\t任务', '1\t甲', '2\t乙'];
    expect(rowsOf(lines, (value, words) => (value === 1) === (words === '甲'))).toHaveLength(2);
  });

  it('takes a reference in a cell for the number, and 序号 for the memo’s own', () => {
    expect(
      rowsOf(['序号\t任务\t责任单位', '1\t附件第45项\t省公安厅', '2\t附件第46项\t省公安厅'])[0],
    ).toEqual(['附件第45项，责任单位：省公安厅', '附件第45项']);
  });

  it('gives a cell merged downwards to each of its rows', () => {
    const lines = ['任务编号', '责任单位', '45', '省农业农村厅', '46', ''];
    const cell = (row: number, column: number, merged = false) => ({
      table: 0,
      row,
      column,
      merged,
    });
    const cells = [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1), cell(2, 0), cell(2, 1, true)];
    expect([...tableRows(lines, cells, never).rows.values()].map(({ text }) => text)).toEqual([
      '任务45，责任单位：省农业农村厅',
      '任务46，责任单位：省农业农村厅',
    ]);
  });
});
