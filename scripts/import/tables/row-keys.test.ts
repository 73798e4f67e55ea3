import { describe, expect, it } from 'vitest';
import { makeSeed } from '../lines/seed.ts';
import { findTables } from './find-tables.ts';
import { readTable } from './read-table.ts';
import { keysOfTables } from './row-keys.ts';
import type { TableReading } from './row.ts';

function tablesOf(text: string): TableReading[] {
  const seed = makeSeed('xx2024', 'document.txt', text);
  return findTables(seed).flatMap(({ grid }) => readTable(seed, grid) ?? []);
}

const keysOf = (text: string, annex: string | null = null): string[] =>
  keysOfTables(tablesOf(text).map((reading) => ({ reading, annex }))).flat();

const TASKS = [
  '序号\t任务\t牵头单位\t配合单位\t完成时限',
  '1\t每季更新台账。\t省知识产权局\t省司法厅\t六月底前',
  '2\t开展培训两期。\t省司法厅\t—\t全年',
].join('\n');

describe('keysOfTables', () => {
  it('are the printed numbers, 2.1 as 2-1', () => {
    expect(keysOf('序号\t任务\t责任单位\n1\t甲。\t市局\n2.1\t乙。\t市局\n2.2\t丙。\t市局')).toEqual(
      ['t1', 't2-1', 't2-2'],
    );
  });

  it('have the number of the heading where numbers begin anew under it', () => {
    const text =
      '序号\t任务\t责任单位\n一、制度\n1\t甲。\t市局\n2\t乙。\t市局\n二、保护\n1\t丙。\t市局';
    expect(keysOf(text)).toEqual(['t1-1', 't1-2', 't2-1']);
    const cells = text.replace('一、制度', '一\t制度\t').replace('二、保护', '二\t保护\t');
    expect(keysOf(cells)).toEqual(['t1-1', 't1-2', 't2-1']);
  });

  it('tell a later table of a kind by a letter, and an annex by its own key', () => {
    const figures = '序号\t指标\t目标值\n1\t商标（件）\t80';
    const text = `${TASKS}\n另表如下：\n${TASKS}\n指标如下：\n${figures}`;
    expect(keysOf(text)).toEqual(['t1', 't2', 'tb-1', 'tb-2', 'i1']);
    expect(keysOf(text, 'f2')).toEqual(['t1', 't2', 'f2-tb-1', 'f2-tb-2', 'f2-i1']);
    const placed = (annexes: (string | null)[]) =>
      keysOfTables(
        tablesOf(text).map((reading, at) => ({ reading, annex: annexes[at] ?? null })),
      ).flat();
    expect(placed([null, 'f1', 'f2'])).toEqual(['t1', 't2', 'f1-t1', 'f1-t2', 'f2-i1']);
  });

  it('go on where a table goes on counting', () => {
    const more = '序号\t任务\t责任单位\n3\t丙。\t市局';
    expect(keysOf(`${TASKS}\n（二）其他任务\n${more}`)).toEqual(['t1', 't2', 't3']);
  });

  it('are the order where nothing is printed, and letters where a number is printed twice', () => {
    expect(keysOf('任务\t责任单位\n甲。\t市局\n乙。\t市局')).toEqual(['t1', 't2']);
    expect(keysOf('序号\t任务\t责任单位\n1\t甲。\t市局\n1\t乙。\t市局')).toEqual(['t1a', 't1b']);
    expect(keysOf('序号\t项目名称\t地点\n1\t甲馆\t城东\n2\t乙馆\t城西')).toEqual(['r1', 'r2']);
  });
});
