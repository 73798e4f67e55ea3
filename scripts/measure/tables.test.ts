import { describe, expect, it } from 'vitest';
import { benchTable } from './bench-table.ts';
import { searchTable } from './search-table.ts';
import { table } from './table.ts';

/** The cells of the last row by their headings, blank ones left out. */
function lastRow(markdown: string): Record<string, string> {
  const rows = markdown.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = []] = rows;
  const cells = head.map((name, index) => [name, rows.at(-1)?.[index] ?? ''] as const);
  return Object.fromEntries(cells.filter(([name, cell]) => name !== '' && cell !== ''));
}

describe('the tables of what was measured', () => {
  it('have the budgets of a build under what they limit', () => {
    expect(lastRow(benchTable('[]'))).toEqual({
      records: 'budget at 10,000',
      output: '400 MB',
      'built in': '90 s with the index',
      peak: '3,072 MB',
    });
  });

  it('have the budgets of the search under what they limit', () => {
    expect(lastRow(searchTable('[]'))).toMatchObject({
      recall: '1.000',
      precision: '1.000',
      'first results, cold': '300 ms at 10,000',
    });
  });

  it('say what to run where nothing was measured', () => {
    expect(benchTable(null)).toContain('npm run bench`');
    expect(searchTable(null)).toContain('npm run bench:search`');
  });

  it('have a heading for every cell', () => {
    expect(
      table([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
    expect(() =>
      table([
        ['a', 'b'],
        [1, 2, 3],
      ]),
    ).toThrow('2 headings for 1 | 2 | 3');
  });
});
