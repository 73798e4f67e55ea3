import { describe, expect, it } from 'vitest';
import { projectPlaces, projectUnits } from '../../test/test-help/project-registry.ts';
import { findUnitMentions } from './find-unit-mentions.ts';
import { formsWithin, namesOfOthers, unitForms } from './unit-forms.ts';

const places = new Map([
  ...projectPlaces(),
  [
    'linhe',
    {
      id: 'linhe',
      name: '临河县',
      shortName: '临河',
      level: 'county' as const,
      parent: 'baoji',
      aliases: [],
      prefix: 'lh',
    },
  ],
]);
const forms = unitForms(projectUnits(), places);
const found = (text: string, place: string) =>
  findUnitMentions(text, formsWithin(forms, place, places), namesOfOthers(place, places)).map(
    (one) => one.unit,
  );

describe('findUnitMentions', () => {
  it.each<[string, string, string[]]>([
    ['陕西省知识产权局印发', 'shaanxi', ['sx-zscqj']],
    ['推进省政府与国家知识产权局召开会议', 'shaanxi', ['sx-szf', 'gj-zscqj']],
    ['省高院、省检察院、省自贸办', 'shaanxi', ['sx-fy', 'sx-jcy', 'sx-zmb']],
    ['省委办公厅、省政府办公厅印发', 'shaanxi', ['sx-swbgt', 'sx-szfbgt']],
    ['局内: 联席办、战略规 划司', 'zhongguo', ['gj-lxb', 'gj-zlghs']],
    ['县市场监管局、发改局', 'meixian', ['mx-scjgj', 'mx-fgj']],
    ['获批国家局第二批试点', 'shaanxi', ['gj-zscqj']],
    ['各成员单位要明确专人', 'meixian', ['mx-cydw']],
    ['各成员单位：', 'shaanxi', ['sx-cydw']],
    ['眉县市场监管局来访', 'linhe', ['mx-scjgj']],
    ['眉县人民银行', 'meixian', ['mx-rmyh']],
    ['陕西省知识产权局和浙江省知识产权局', 'linhe', ['sx-zscqj']],
    ['全省法院共受理', 'shaanxi', ['sx-qsfy']],
    ['省推进使用正版软件工作联席会议机制', 'shaanxi', ['sx-zbrjlxhy']],
  ])('finds the units of %s', (text, place, units) => {
    expect(found(text, place)).toEqual(units);
  });

  it.each<[string, string]>([
    ['办好金砖国家知识产权局局长会议', 'zhongguo'],
    ['加强知识产权保护司法协作', 'zhongguo'],
    ['建立省知识产权局与城市共建机制', 'zhongguo'],
    ['市场监管局、发改局', 'shaanxi'],
    ['与商务部门协作', 'shaanxi'],
    ['各省政府', 'shaanxi'],
    ['县政府', 'shaanxi'],
    ['成立省委员会', 'shaanxi'],
    ['县市场监管局牵头', 'linhe'],
    ['学习临河县市场监管局的做法', 'meixian'],
    ['浙江省知识产权局来访', 'shaanxi'],
    ['县发改局', 'shaanxi'],
  ])('stays silent on %s', (text, place) => {
    expect(found(text, place)).toEqual([]);
  });

  it('gives the printed words with the blanks of the scan', () => {
    const text = '由战略规 划司负责';
    const [one] = findUnitMentions(text, formsWithin(forms, 'zhongguo', places), []);
    expect(one?.printed).toBe('战略规 划司');
    expect(text.slice(one?.start, one?.end)).toBe('战略规 划司');
  });
});
