import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

describe('a number that no document reaches, with no document written', () => {
  const unresolved = (line: string) =>
    checkMemo([line], corpus).filter((finding) => finding.unresolved);

  it.each([
    ['任务120由省科技厅负责。', '任务120', '任务只到99号'],
    ['附件第45项由省农业农村厅负责。任务120由省科技厅负责。', '任务120', '任务只到99号'],
    ['第120项任务由省科技厅负责。', '第120项任务', '任务只到99号'],
    ['落实任务120，', '任务120', '任务只到99号'],
    ['任务一百二十由省科技厅负责。', '任务一百二十', '任务只到99号'],
    ['120号任务进展较慢', '120号任务', '任务只到99号'],
    ['任务98至120由省科技厅负责', '任务98至120', '任务只到99号'],
    ['任务45、120由省科技厅负责', '任务45、120', '任务只到99号'],
    ['（任务 120）', '任务 120', '任务只到99号'],
    ['附件第120项由省科技厅负责。', '附件第120项', '条目只到第99项'],
    ['任务45已完成，第120项由省科技厅负责。', '第120项', '条目只到第99项'],
    ['任务12345由省科技厅负责。', '任务12345', '任务只到99号'],
    ['任务0由省科技厅负责。', '任务0', '任务只到99号，都从1起、是整数'],
    ['任务-1由省科技厅负责。', '任务-1', '任务只到99号，都从1起、是整数'],
    ['任务4.5由省科技厅负责。', '任务4.5', '任务只到99号，都从1起、是整数'],
    ['附件第〇项由省科技厅负责。', '附件第〇项', '条目只到第99项，都从1起、是整数'],
  ])('%s', (line, text, range) => {
    const [only, ...more] = unresolved(line);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ text, records: [], parts: [], verdict: 'no-such-number' });
    expect(only?.detail).toContain(`无法核对：${text}——五份文件里的${range}`);
  });

  it.each([
    '《专利法》第120条规定',
    '按照第120条办理',
    '第120项由省科技厅负责',
    '完成任务120，占全年的八成。',
    '全年目标任务120。',
    '任务120项、任务120个、任务120吨、任务120万元、任务110报警',
    '完成任务3个，任务2022年',
    '任务2025由各市落实',
    '任务120%完成',
    '本通知附件第120项',
    '《某市行动计划》任务120由市局负责',
    '《某市行动计划》已印发，任务120由市局负责',
    '任务99由省科技厅负责',
    '指标120',
    '专栏20',
    '第120次会议于2022年3月15日召开，支出120.5万元',
  ])('stays silent on %s', (line) => {
    expect(unresolved(line)).toEqual([]);
  });

  it('is no such number, and no unresolved one, where the document is written', () => {
    const [first, second] = checkMemo(['工作要点附件任务120', '任务120由省科技厅负责'], corpus);
    expect([first, second]).toMatchObject([
      { verdict: 'no-such-number', unresolved: false },
      { verdict: 'no-such-number', unresolved: false },
    ]);
  });
});
