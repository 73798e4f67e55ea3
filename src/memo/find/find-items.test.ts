import { describe, expect, it } from 'vitest';
import { findItems } from './find-items.ts';

/** What is found on a folded line: the words, the form, the numbers. */
const seen = (folded: string) =>
  findItems(folded, { lineStarts: new Set([0]), quoteStarts: new Set() }).map(
    ({ start, end, form, path, numbers, blank }) => [
      folded.slice(start, end),
      blank ? 'blank' : form,
      [...path, ...numbers.flatMap(({ values }) => values)].join(' '),
    ],
  );

describe('findItems', () => {
  it.each([
    ['第45项', 'item', '45'],
    ['第十五条', 'clause', '15'],
    ['第12、13项', 'item', '12 13'],
    ['第1条、第4-6条', 'clause', '1 4 5 6'],
    ['第8项指标', 'indicator', '8'],
    ['第45项任务', 'task', '45'],
    ['任务45', 'task', '45'],
    ['任务四十五', 'task', '45'],
    ['任务45、46、47', 'task', '45 46 47'],
    ['任务45、46和47项', 'task', '45 46 47'],
    ['任务45-任务47', 'task', '45 46 47'],
    ['任务29到任务31', 'task', '29 30 31'],
    ['任务no.45', 'task', '45'],
    ['任务(45)', 'task', '45'],
    ['第45任务', 'task', '45'],
    ['第4条、5条、第6条', 'clause', '4 5 6'],
    ['第12345项', 'item', '12345'],
    ['任务12345', 'task', '12345'],
    ['第4.5项', 'item', '4.5'],
    ['任务4.5', 'task', '4.5'],
    ['第〇项', 'item', '0'],
    ['任务0', 'task', '0'],
    ['任务-1', 'task', '-1'],
    ['第-1项', 'item', '-1'],
    ['指标8', 'indicator', '8'],
    ['专栏2', 'box', '2'],
    ['专栏三第4项', 'box', '3 4'],
    ['三(一)2', 'outline', '3 1 2'],
    ['三(二)', 'outline', '3 2'],
    ['三、重点任务(二)', 'outline', '3 2'],
    ['第三章第二节', 'outline', '3 2'],
    ['第三部分(一)第2段', 'outline', '3 1 2'],
    ['第二部分', 'section', '2'],
    ['第2段', 'paragraph', '2'],
    ['第×项', 'blank', ''],
    ['第()条', 'blank', ''],
    ['任务××', 'blank', ''],
  ])('finds %s', (text, form, numbers) => {
    expect(seen(`按${text}办`)).toEqual([[text, form, numbers]]);
  });

  it.each([
    '任务10分',
    '任务10项',
    '任务2022年',
    '指标8.5',
    '指标3个',
    '任务一致',
    '第46届',
    '第项目',
    '任务三五',
    '任务4.5亿元',
    '任务12345户',
    '任务(1)',
  ])('does not find %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
