import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralCell } from './neutral-cell.ts';

describe('neutralCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '＝1', '＋1', '－1', '＠a', ' =1', '\t=1', '\r', '\n1'])(
    'disarms %j',
    (text) => {
      expect(neutralCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '——加强保护', '1+1', '甲=乙', '（一）', '“十四五”'])('leaves %j alone', (text) => {
    expect(neutralCell(text)).toBe(text);
  });

  it('leaves nothing that a spreadsheet runs', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^\s*[=+\-@]/.test(neutralCell(text))));
  });
});
