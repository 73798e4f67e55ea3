import { describe, expect, it } from 'vitest';
import { printedCells } from './printed-cells.ts';

const deadline = (quote: string) => ({ printed: quote, date: null, note: null, quote });

describe('printedCells', () => {
  it('are cells of time limits, once each, and of columns without a place of their own', () => {
    const cells = printedCells({
      text: '建立台账。',
      responsibilityText: '省司法厅',
      deadlines: [deadline('6月底前出台；12月底前完成'), deadline('6月底前出台；12月底前完成')],
      fields: [{ header: '备注', text: '新增' }],
    });
    expect(cells).toEqual([
      { header: '时限', text: '6月底前出台；12月底前完成' },
      { header: '备注', text: '新增' },
    ]);
  });

  it('leave out what stands in the text or in the bracket of the units', () => {
    const cells = printedCells({
      text: '9月底前印发目录。',
      responsibilityText: '责任单位：省司法厅；责任人：张三；完成时限：长期坚持',
      deadlines: [deadline('9月底前印发目录'), deadline('长期坚持')],
      fields: [{ header: '责任人', text: '张三' }],
    });
    expect(cells).toEqual([]);
  });
});
