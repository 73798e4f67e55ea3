import { describe, expect, it } from 'vitest';
import { makeSeed } from '../lines/seed.ts';
import { findFlattenedTables, findTables } from './find-tables.ts';

const seedOf = (text: string) => makeSeed('xx2024', 'document.txt', text);

const TASKS = '序号\t任务\t责任单位\n1\t建档。\t市局\n2\t建库。\t市局';
const HTML =
  '<table>\n<tr><td>序号</td><td>任务</td></tr>\n<tr><td>1</td><td>建档。</td></tr>\n</table>';

describe('findTables', () => {
  it('finds each table with its lines, and no prose', () => {
    const text = `一、任务\n\t缩进的一段。\n${TASKS}\n\n以上。\n${HTML}`;
    expect(findTables(seedOf(text)).map(({ from, to, grid }) => [from, to, grid.form])).toEqual([
      [3, 5, 'tabs'],
      [8, 11, 'html'],
    ]);
  });

  it('keeps in a cell what only looks like a tag', () => {
    const text =
      '<table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>投诉<5件，且<b>下降</b></td></tr></table>';
    const [table] = findTables(seedOf(text));
    expect(table?.grid.cells.map((cell) => cell.text)).toEqual([
      '序号',
      '任务',
      '1',
      '投诉<5件，且下降',
    ]);
  });
});

describe('findFlattenedTables', () => {
  it('finds a header whose cells stand one below the other', () => {
    const text = '青岚省要点\n一、制度\n序号\n任务\n责任单位\n1\n每季更新台账。\n省知识产权局';
    expect(findFlattenedTables(seedOf(text).lines)).toEqual([
      { from: 3, to: 5, headers: ['序号', '任务', '责任单位'] },
    ]);
  });

  it('stays silent at two such lines', () => {
    expect(findFlattenedTables(seedOf('任务\n责任单位\n一、制度').lines)).toEqual([]);
  });
});
