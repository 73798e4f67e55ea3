import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/model/vocabulary.ts';
import { projectUnits } from '../../test/test-help/project-registry.ts';
import { findUnitMentions } from './find-unit-mentions.ts';
import { unitForms } from './unit-forms.ts';

const forms = unitForms(projectUnits());
const found = (text: string, level: Level) =>
  findUnitMentions(text, level, forms).map((one) => one.unit);

describe('findUnitMentions', () => {
  it.each<[string, Level, string[]]>([
    ['陕西省知识产权局印发', 'province', ['sx-zscqj']],
    ['推进省政府与国家知识产权局召开会议', 'province', ['sx-szf', 'gj-zscqj']],
    ['省高院、省检察院、省自贸办', 'province', ['sx-fy', 'sx-jcy', 'sx-zmb']],
    ['省委办公厅、省政府办公厅印发', 'province', ['sx-swbgt', 'sx-szfbgt']],
    ['局内: 联席办、战略规 划司', 'national', ['gj-lxb', 'gj-zlghs']],
    ['县市场监管局、发改局', 'county', ['mx-scjgj', 'mx-fgj']],
    ['获批国家局第二批试点', 'news', ['gj-zscqj']],
    ['各成员单位要明确专人', 'county', ['mx-cydw']],
    ['各成员单位：', 'province', ['sx-cydw']],
    ['全省法院共受理', 'province', ['sx-qsfy']],
    ['省推进使用正版软件工作联席会议机制', 'province', ['sx-zbrjlxhy']],
  ])('finds the units of %s', (text, level, units) => {
    expect(found(text, level)).toEqual(units);
  });

  it.each<[string, Level]>([
    ['办好金砖国家知识产权局局长会议', 'national'],
    ['加强知识产权保护司法协作', 'national'],
    ['建立省知识产权局与城市共建机制', 'national'],
    ['市场监管局、发改局', 'province'],
    ['与商务部门协作', 'province'],
    ['各省政府', 'province'],
    ['县政府', 'province'],
    ['成立省委员会', 'province'],
  ])('stays silent on %s', (text, level) => {
    expect(found(text, level)).toEqual([]);
  });

  it('gives the printed words with the blanks of the scan', () => {
    const text = '由战略规 划司负责';
    const [one] = findUnitMentions(text, 'national', forms);
    expect(one?.printed).toBe('战略规 划司');
    expect(text.slice(one?.start, one?.end)).toBe('战略规 划司');
  });
});
