import { describe, expect, it } from 'vitest';
import { readWhole } from '../../test/test-help/read-whole.ts';

/** What of a document's records matters here: id, units with roles, time limits, fields. */
function dutiesOf(text: string): string[] {
  return (readWhole(text).value?.records ?? []).map(({ record }) =>
    [
      record.id.replace(/^[^/]*\//u, ''),
      ...record.responsibilities.map(({ role, printed }) => `${role} ${printed}`),
      ...record.deadlines.map(({ printed, date }) => `${printed}=${date ?? '–'}`),
      ...record.fields.map(({ header, text: words }) => `${header}：${words}`),
    ].join(' '),
  );
}

const scheme = (...items: string[]): string =>
  ['青岚省知识产权方案', '一、任务', '（一）创造', ...items].join('\n');

describe('responsibility in a scheme', () => {
  it.each([
    [
      'verbs in a bracket',
      '1.培育专利。培育一批。（省知识产权局牵头，省司法厅、省公安厅参与）',
      '牵头 省知识产权局 参与 省司法厅 参与 省公安厅',
    ],
    ['one verb', '1.培育商标。培育一批。（省知识产权局负责）', '负责 省知识产权局'],
    [
      'a guide',
      '1.培育商标。培育一批。（各设区市人民政府负责，省市场监管局指导）',
      '负责 各设区市人民政府 指导 省市场监管局',
    ],
    [
      'one with another',
      '1.培育商标。培育一批。（由省财政厅会同省知识产权局负责）',
      '负责 省财政厅 会同 省知识产权局',
    ],
    [
      'labels with a time limit',
      '1.培育专利。培育一批。（牵头单位：省知识产权局；责任单位：省司法厅；完成时限：2024年12月）',
      '牵头单位 省知识产权局 责任单位 省司法厅 2024年12月=2024-12-31',
    ],
    ['a label without brackets', '1.培育版权。登记一批。责任单位：省版权局', '责任单位 省版权局'],
    [
      'a label on a line of its own',
      '1.培育版权。登记一批。\n责任单位：省版权局',
      '责任单位 省版权局',
    ],
    [
      'labels on lines of their own',
      '1.培育版权。登记一批。\n牵头单位：省版权局\n配合单位：省司法厅\n完成时限：长期坚持',
      '牵头单位 省版权局 配合单位 省司法厅 长期坚持=–',
    ],
    [
      'a bracket over two lines',
      '1.培育版权。登记一批。（责任单位：省农业农村厅、\n省林业局）',
      '责任单位 省农业农村厅 责任单位 省林业局',
    ],
    [
      'a label for people',
      '1.培育版权。登记一批。（责任单位：省版权局；责任人：张三）',
      '责任单位 省版权局 责任人：张三',
    ],
  ])('is read from %s', (_, item, expected) => {
    expect(dutiesOf(scheme(item))).toEqual([`1-1-1 ${expected}`]);
  });

  it.each([
    ['is not understood', '（由省局负责汇总，省厅上报）'],
    ['names offices without a role', '（省财政厅、省审计厅）'],
    ['has nothing behind its label', '（牵头单位：）'],
  ])('is reported where a bracket %s', (_, bracket) => {
    const { diagnostics } = readWhole(scheme(`1.培育专利。培育一批。${bracket}`));
    expect(diagnostics.map(({ rule }) => rule)).toContain('unit-unread');
  });
});

const points = (...annex: string[]): string =>
  ['青岚省知识产权2025年要点', '一、制度', '1. 健全台账。建立台账。', ...annex].join('\n');

describe('tables in annexes', () => {
  it('are read by the words of their headers', () => {
    const table = [
      '附件',
      '青岚省任务分工表',
      '序号\t任务\t牵头单位\t配合单位\t完成时限',
      '1\t更新台账。\t省知识产权局\t省司法厅\t六月底前',
      '2\t开展培训两期。\t省司法厅\t\t全年',
    ];
    expect(dutiesOf(points(...table))).toEqual([
      'p1',
      't1 牵头单位 省知识产权局 配合单位 省司法厅 六月底前=2025-06-30',
      't2 牵头单位 省司法厅 全年=2025-12-31',
    ]);
  });

  it('have three columns or seven, in any order', () => {
    const three = ['附件', '分工表', '序号\t任务\t责任单位', '1\t更新台账。\t省司法厅'];
    expect(dutiesOf(points(...three)).at(-1)).toBe('t1 责任单位 省司法厅');
    const seven = [
      '附件',
      '分工表',
      '完成时间\t牵头部门\t编号\t事项\t工作要求\t参与单位\t进展情况',
      '2025年底\t省司法厅\t1\t台账\t更新台账。\t省版权局\t已启动',
    ];
    expect(dutiesOf(points(...seven)).at(-1)).toBe(
      't1 牵头部门 省司法厅 参与单位 省版权局 2025年底=2025-12-31 进展情况：已启动',
    );
  });

  it.each(['附件1', '附件 1', '附1'])('stand apart, each with its own address: %s', (first) => {
    const tasks = ['任务分工表', '序号\t任务\t责任单位', '1\t更新台账。\t省司法厅'];
    const figures = ['指标表', '序号\t指标\t目标\t责任单位', '1\t登记作品（件）\t80\t省版权局'];
    const text = points(first, ...tasks, first.replace('1', '2'), ...figures);
    expect(dutiesOf(text)).toEqual(['p1', 't1 责任单位 省司法厅', 'f2-i1 责任单位 省版权局']);
    const [figure] = readWhole(text).value?.records.slice(-1) ?? [];
    expect(figure?.record.targets).toMatchObject([{ what: '登记作品', value: 80, unit: '件' }]);
  });

  it('whose cells a conversion put on lines of their own are reported', () => {
    const lines = ['序号', '任务', '责任单位', '1', '每季更新台账。', '省知识产权局'];
    expect(readWhole(points(...lines)).diagnostics.map(({ rule }) => rule)).toContain(
      'columns-lost',
    );
  });
});

describe('the time in which a statute holds', () => {
  const statute = (line: string, last: string): string =>
    ['青岚省知识产权办法', line, '第一条　为加强保护，制定本办法。', `第二条　${last}`].join('\n');
  const saidBy = (text: string) => {
    const { value } = readWhole(text);
    return {
      effective: value?.document.dates.effective,
      expires: value?.document.dates.expires,
      relations: value?.relations.map(({ kind, title }) => `${kind} ${title}`),
      articles: value?.records.filter(({ record }) => record.kind === 'article').length,
    };
  };

  it.each([
    [
      '（2012年3月1日公布　根据2019年5月6日《关于修改〈青岚省知识产权办法〉的决定》第一次修正）',
      '本办法自2012年5月1日起施行。2005年7月1日公布的《青岚省专利办法》同时废止。',
      {
        effective: '2012-05-01',
        expires: null,
        relations: ['version-of 青岚省知识产权办法', 'replaces 青岚省专利办法'],
        articles: 2,
      },
    ],
    [
      '（2020年8月1日青岚省人民政府令第3号公布　自2020年10月1日起施行）',
      '本办法由省知识产权局解释。',
      { effective: '2020-10-01', expires: null, relations: [], articles: 2 },
    ],
    [
      '（2021年1月4日公布）',
      '本办法自公布之日起施行，有效期至2026年1月3日。',
      { effective: '2021-01-04', expires: '2026-01-03', relations: [], articles: 2 },
    ],
  ])('is read from %s', (line, last, expected) => {
    expect(saidBy(statute(line, last))).toEqual(expected);
  });
});
