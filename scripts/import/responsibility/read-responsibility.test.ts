import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnitList } from './read-list.ts';
import { breaksOff, judgeResponsibility, readResponsibility } from './read-responsibility.ts';
import { splitUnits } from './unit-list.ts';

/** What remains of the text, then units with roles, then time limits and labelled words. */
const read = (text: string) => {
  const verdict = judgeResponsibility(text);
  if (verdict === null) return null;
  if (verdict.kind === 'unread') return `看不懂：${verdict.unread.printed}`;
  const { rest, parts, deadlines, fields } = verdict.reading;
  return [
    rest.map(({ from, to }) => text.slice(from, to)).join(''),
    ...parts.map(({ printed, role }) => `${role} ${printed}`),
    ...deadlines.map(({ printed }) => `时限 ${printed}`),
    ...fields.map(({ header, printed }) => `${header} ${printed}`),
  ].join(' | ');
};

describe('readResponsibility', () => {
  it.each([
    [
      '培育一批。（责任单位：县市监局、发改局，配合单位：各镇街）',
      '培育一批。 | 责任单位 县市监局 | 责任单位 发改局 | 配合单位 各镇街',
    ],
    [
      '培育一批。（省知识产权局牵头，省司法厅、省公安厅参与）',
      '培育一批。 | 牵头 省知识产权局 | 参与 省司法厅 | 参与 省公安厅',
    ],
    ['培育一批。（省知识产权局负责）', '培育一批。 | 负责 省知识产权局'],
    ['培育一批（省局牵头、省厅配合）。', '培育一批。 | 牵头 省局 | 配合 省厅'],
    ['巡查。（市市监局、市公安局等按职责分工负责）', '巡查。 | 负责 市市监局 | 负责 市公安局'],
    [
      '巡查。（甲厅、乙局等部门按职责分工负责；各市人民政府落实）',
      '巡查。 | 负责 甲厅 | 负责 乙局 | 落实 各市人民政府',
    ],
    ['巡查。（由省知识产权局会同省司法厅负责）', '巡查。 | 负责 省知识产权局 | 会同 省司法厅'],
    [
      '巡查。（由省知识产权局会同省司法厅、省公安厅）',
      '巡查。 | 会同 省知识产权局 | 会同 省司法厅 | 会同 省公安厅',
    ],
    ['巡查。（省市监局牵头，会同省公安厅落实）', '巡查。 | 牵头 省市监局 | 会同 省公安厅'],
    [
      '巡查。（省发展改革委牵头，省工业和信息化厅、财政厅，各市、县（区）人民政府等配合）',
      '巡查。 | 牵头 省发展改革委 | 配合 省工业和信息化厅 | 配合 财政厅 | 配合 各市、县（区）人民政府',
    ],
    ['登记一批。责任单位：省版权局', '登记一批。 | 责任单位 省版权局'],
    [
      '牵头单位：省知识产权局；配合单位：省司法厅和省公安厅。',
      ' | 牵头单位 省知识产权局 | 配合单位 省司法厅 | 配合单位 省公安厅',
    ],
    [
      '（牵头单位：省知识产权局；责任单位：省司法厅；完成时限：2024年12月）',
      ' | 牵头单位 省知识产权局 | 责任单位 省司法厅 | 时限 2024年12月',
    ],
    [
      '建设。（牵头单位：市发改委 责任单位：市财政局、市文化和旅游局 完成时限：2024年6月底前）',
      '建设。 | 牵头单位 市发改委 | 责任单位 市财政局 | 责任单位 市文化和旅游局 | 时限 2024年6月底前',
    ],
    [
      '建设。（甲部牵头，乙部、丙部按职责分工负责）（2025年底前完成）',
      '建设。 | 牵头 甲部 | 负责 乙部 | 负责 丙部 | 时限 2025年底前完成',
    ],
    ['建设。（省局负责，长期坚持）', '建设。 | 负责 省局 | 时限 长期坚持'],
    ['建设。（牵头单位：省局，责任人：张三）', '建设。 | 牵头单位 省局 | 责任人 张三'],
    [
      '建设。【责任部门：各区县政府，市直有关部门】',
      '建设。 | 责任部门 各区县政府 | 责任部门 市直有关部门',
    ],
    ['建设。（第一责任单位：省局；指导单位：省厅）', '建设。 | 第一责任单位 省局 | 指导单位 省厅'],
    [
      '建设。（责任单位：省市监局会同省知识产权局）',
      '建设。 | 责任单位 省市监局 | 会同 省知识产权局',
    ],
    [
      '建设。（责任单位：县工作领导小组各成员单位按照职能职责分工负责。）',
      '建设。 | 责任单位 县工作领导小组各成员单位',
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '以下各部门（以下简称牵头单位）',
    '印发办法（试行）',
    '对照目录（见附件2）',
    '按照《纲要（2021—2035年）》',
    '本办法由省知识产权局负责解释。',
    '成立领导小组，由市局牵头。',
    '建设平台（西安）',
    '第三条 责任单位应当建档。',
  ])('finds none in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['建设。（由省局负责汇总，省厅上报）', '（由省局负责汇总，省厅上报）'],
    ['建设。（市财政局、市审计局；2024年12月底前）', '（市财政局、市审计局；2024年12月底前）'],
    ['建设。（牵头单位：）', '（牵头单位：）'],
    ['建设。（鼓励社会力量参与）', '（鼓励社会力量参与）'],
  ])('says that it does not understand the end of %s', (text, words) => {
    expect(read(text)).toBe(`看不懂：${words}`);
  });

  const OFFICES = [
    '省知识产权局',
    '省工业和信息化厅',
    '市委宣传部',
    '各设区市人民政府',
    '西安海关',
  ];
  const ROLES = ['牵头', '负责', '配合', '参与', '指导'];
  const clause = fc.record({
    units: fc.uniqueArray(fc.constantFrom(...OFFICES), { minLength: 1, maxLength: 4 }),
    role: fc.constantFrom(...ROLES),
    manner: fc.constantFrom('', '按职责分工', '分别', '共同'),
    others: fc.constantFrom('', '等', '等有关部门'),
    labelled: fc.boolean(),
  });

  it('gives each unit the role that is printed for it, and takes every character once', () => {
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('，', '；', '、'),
        (clauses, comma) => {
          const labelled = clauses[0]?.labelled === true;
          const words = clauses.map(({ units, role, manner, others }) =>
            labelled
              ? `${role}单位：${units.join('、')}${others}`
              : `${units.join('、')}${others}${manner}${role}`,
          );
          const text = `开展巡查。（${words.join(labelled ? '；' : comma)}）`;
          const reading = readResponsibility(text);
          expect(reading?.parts.map(({ printed, role }) => `${role} ${printed}`)).toEqual(
            clauses.flatMap(({ units, role }) =>
              units.map((unit) => `${role}${labelled ? '单位' : ''} ${unit}`),
            ),
          );
          const taken = [
            ...(reading?.parts ?? []),
            ...(reading?.words ?? []),
            ...(reading?.marks ?? []),
            ...(reading?.rest ?? []),
          ].sort((a, b) => a.from - b.from);
          let at = 0;
          for (const { from, to } of taken) {
            expect(text.slice(at, from)).toMatch(/^[、，；\s]*$/u);
            at = to;
          }
          expect(text.slice(at)).toBe('');
        },
      ),
    );
  });
});

describe('readUnitList', () => {
  const roles = (text: string, role: string | null) =>
    readUnitList(text, role)?.parts.map((part) => `${part.role} ${part.printed}`);

  it('gives the units of a cell the role of its header, unless they print their own', () => {
    expect(roles('省局\n省厅', '责任单位')).toEqual(['责任单位 省局', '责任单位 省厅']);
    expect(roles('省局牵头，省厅配合', '责任单位')).toEqual(['牵头 省局', '配合 省厅']);
    expect(roles('局内: 条法司、保护司', '责任部门')).toEqual(['局内 条法司', '局内 保护司']);
    expect(roles('市局（牵头）、市厅', '责任单位')).toEqual([
      '责任单位 市局（牵头）',
      '责任单位 市厅',
    ]);
  });

  it('reads a cell that says that there is none', () => {
    expect(roles('—', '配合单位')).toEqual([]);
    expect(roles('无', '配合单位')).toEqual([]);
  });

  it('knows no role where none is printed', () => {
    expect(readUnitList('省局、省厅', null)).toBeNull();
  });
});

describe('splitUnits', () => {
  it.each([
    ['省文化和旅游厅、省农业农村厅', ['省文化和旅游厅', '省农业农村厅']],
    ['住房和城乡建设局及财政局', ['住房和城乡建设局', '财政局']],
    ['发展改革委和财政部', ['发展改革委', '财政部']],
    ['商务和工业信息化局', ['商务和工业信息化局']],
    ['各省、自治区、直辖市人民政府', ['各省、自治区、直辖市人民政府']],
    ['各市、县（市、区）人民政府，省有关部门', ['各市、县（市、区）人民政府', '省有关部门']],
    ['各镇人民政府、街道办事处', ['各镇人民政府', '街道办事处']],
    ['各设区市、韩城市', ['各设区市', '韩城市']],
    [
      '省发展改革委（省能源局、省粮食局）、省财政厅',
      ['省发展改革委（省能源局、省粮食局）', '省财政厅'],
    ],
    ['市法院以及市检察院', ['市法院', '市检察院']],
    ['县卫生健康和疾病预防控制局', ['县卫生健康和疾病预防控制局']],
  ])('parts %s', (text, expected) => {
    expect(splitUnits(text).map(({ printed }) => printed)).toEqual(expected);
  });

  it('joins back to the printed text', () => {
    const text = fc.stringMatching(/^[省市县局厅委和及与、，各（）政府\s]{1,30}$/u);
    fc.assert(
      fc.property(text, (list) => {
        let at = 0;
        for (const { from, to, printed } of splitUnits(list)) {
          expect(list.slice(from, to)).toBe(printed);
          expect(list.slice(at, from)).toMatch(/^[、，\s]*(?:和|及|与)?[、，\s]*$/u);
          at = to;
        }
        expect(list.slice(at)).toMatch(/^[、，\s]*$/u);
      }),
    );
  });
});

describe('breaksOff', () => {
  it.each(['建设。（责任单位：省局、', '建设。（责任单位：省局', '责任单位：省局、', '牵头单位：'])(
    'says that %s goes on with the next line',
    (line) => {
      expect(breaksOff(line)).toBe(true);
    },
  );

  it.each(['建设。（责任单位：省局）', '责任单位：省局', '建设（一期', '完善专利、商标、'])(
    'stays silent at %s',
    (line) => {
      expect(breaksOff(line)).toBe(false);
    },
  );
});
