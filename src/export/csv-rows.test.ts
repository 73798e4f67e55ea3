import { expect, it } from 'vitest';
import { csvRows, keepRows } from './csv-rows.ts';

const csv = csvRows([
  ['名称', '说明'],
  ['甲', '有“，”和,逗号'],
  ['乙', '第一行\r\n第二行'],
  ['丙', '=1+1'],
]);

it('quotes what must be quoted, and lets no spreadsheet run a cell', () => {
  expect(csv).toBe('\uFEFF名称,说明\r\n甲,"有“，”和,逗号"\r\n乙,"第一行\n第二行"\r\n丙,\'=1+1\r\n');
});

it('keeps the headings and the wanted rows, in the order wanted', () => {
  expect(keepRows(csv, [2, 1])).toBe('\uFEFF名称,说明\r\n丙,\'=1+1\r\n乙,"第一行\n第二行"\r\n');
});

it('marks the file as UTF-8 also where a browser has taken the mark off', () => {
  expect(keepRows(csv.slice(1), [])).toBe('\uFEFF名称,说明\r\n');
});

it('leaves out rows that do not exist', () => {
  expect(keepRows(csv, [7])).toBe('\uFEFF名称,说明\r\n');
});
