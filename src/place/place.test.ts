import { describe, expect, it } from 'vitest';
import type { Kind } from '../model/vocabulary.ts';
import { parseKey } from './key.ts';
import { markOf } from './outline.ts';
import { partMargin, partName } from './part-name.ts';
import {
  labelOf,
  labelOfSection,
  likelyLabel,
  marginOf,
  nameOf,
  nameOfSection,
  printedInMargin,
  type Placed,
} from './place.ts';

const placed = (id: string, given: Partial<Placed> = {}): Placed => ({
  id,
  kind: 'paragraph',
  title: null,
  number: { printed: null },
  ...given,
});

/** id, what it prints, its label, its name in lists. */
const RECORDS: [string, Partial<Placed>, string, string][] = [
  ['qh2024/a3', {}, '第三条', '第三条'],
  ['qh2024/a3-1', {}, '第三条之一', '第三条之一'],
  ['sx2022/p6', { kind: 'point' }, '第6条', '要点6'],
  ['sx2022/t45', { kind: 'task', annex: '附件' }, '附件第45项', '任务45'],
  ['gd2024/t5', { kind: 'task', annex: '附件2' }, '附件2第5项', '任务5'],
  ['gd2024/t5', { kind: 'task' }, '任务5', '任务5'],
  ['gd2024/f2-t5', { kind: 'task' }, '附件2第5项', '附件2任务5'],
  ['gd2024/t2-1', { number: { printed: '2.1' } }, '任务2.1', '任务2.1'],
  ['gd2024/t2-1', { number: { printed: '1' } }, '第二部分任务1', '第二部分任务1'],
  ['gd2024/tb-1', {}, '表2任务1', '表2任务1'],
  ['gd2024/f2-tb-3', {}, '附件2表2第3项', '附件2表2任务3'],
  ['gd2024/f2-i3', {}, '附件2指标3', '附件2指标3'],
  ['gd2024/r1', {}, '表格第1项', '表格第1项'],
  ['gd2024/f2-r1', {}, '附件2第1项', '附件2表格第1项'],
  ['gd2024/g1-r2', {}, '附表1第2项', '附表1表格第2项'],
  ['gd2024/f1x2-t4', {}, '附件1-2第4项', '附件1-2任务4'],
  ['gd2024/f1-2-1', {}, '附件1第二部分第1段', '附件1第二部分第1段'],
  ['gd2024/f1-2-0-1', {}, '附件1第二部分第1段', '附件1第二部分第1段'],
  ['jd2024/q3', {}, '第三问', '第三问'],
  ['sx145/z3-4', { kind: 'box-item' }, '专栏3第4项', '专栏3第4项'],
  ['sx145/i9', { kind: 'indicator', number: { printed: '9' } }, '指标9', '指标9'],
  ['gj2022/5', { kind: 'national-task' }, '第5项', '第5项'],
  ['xw2022/12', {}, '第12段', '第12段'],
  ['jl2018/12', { kind: 'work', number: { printed: '十二' } }, '第十二条', '第十二条'],
  ['gd2024/12', { kind: 'work', number: { printed: '12' } }, '第12项', '第12项'],
  ['sx145/3-1-2', {}, '三（一）第2段', '三（一）第2段'],
  ['sx145/4-0-2', {}, '第四部分第2段', '第四部分第2段'],
  ['sx145/0-0-1', {}, '前言第1段', '前言第1段'],
  ['mx2023/3-1-2', { kind: 'work', number: { printed: '2' } }, '三（一）2', '三（一）第2项'],
  ['mx2023/3-1-2-1', { number: { printed: '（1）' } }, '三（一）2（1）', '三（一）2（1）'],
  ['mx2023/2-3-1', { kind: 'target', number: { printed: '（三）' } }, '二（三）', '二（三）'],
  ['fg2020/1-1-0', {}, '一（一）导语', '一（一）导语'],
  ['fg2020/1-1-0-2', {}, '一（一）导语第2段', '一（一）导语第2段'],
  ['gd2024/2-0-0', {}, '第二部分导语', '第二部分导语'],
  ['gd2024/2-0-3', { number: { printed: '3' } }, '第二部分第3项', '第二部分第3项'],
  ['yj2021/2-7-1', { number: { printed: '（七）' } }, '二（七）', '二（七）'],
  ['ya2024/1-2', { number: { printed: '1.2' } }, '1.2', '1.2'],
  ['ya2024/1-2-3', { number: { printed: '1.2.3' } }, '1.2.3', '1.2.3'],
  [
    'gh2023/1-2-3',
    { number: { printed: '3' }, section: ['第一章 发展环境', '第二节 面临形势'] },
    '第一章第二节3',
    '第一章第二节3',
  ],
  [
    'gh2023/3-1-2',
    { number: { printed: '（二）' }, section: ['第三章 保障', '一、组织领导'] },
    '第三章一第2段',
    '第三章一第2段',
  ],
];

describe('a record', () => {
  it.each(RECORDS)('%s %j is called %s, in lists %s', (id, given, label, name) => {
    const record = placed(id, given);
    expect(labelOf(record)).toBe(label);
    expect(nameOf({ id, label })).toBe(name);
  });

  it('tells two tasks of one printed number apart by their titles', () => {
    const of = (title: string) => labelOf(placed('gj2022/15a', { kind: 'national-task', title }));
    expect(of('促进知识产权服务业健康发展')).toBe('第15项（“促进知识产权服务业健康发展”）');
    expect(of('推进专利、商标、版权、地理标志等领域协同')).toBe(
      '第15项（“推进专利、商标、版权…”）',
    );
    expect(nameOf({ id: 'gj2022/15a', label: of('促进') })).toBe('第15项（a）');
  });

  it('is refused when the contract has no such key', () => {
    expect(() => labelOf(placed('sx2022/w9'))).toThrow('sx2022/w9');
  });

  it.each<[string, Kind]>([
    ['sx2022/t45', 'task'],
    ['mx2023/3-1-2', 'work'],
    ['mx2023/2-3-1', 'target'],
  ])('%s has a label that its key and kind let expect', (id, kind) => {
    const printed =
      { 'sx2022/t45': '45', 'mx2023/3-1-2': '2', 'mx2023/2-3-1': '（三）' }[id] ?? null;
    const annex = kind === 'task' ? '附件' : '';
    expect(likelyLabel(id, kind)).toBe(labelOf(placed(id, { kind, number: { printed }, annex })));
  });
});

describe('the margin', () => {
  const margin = (id: string, printed: string | null, label = '') =>
    marginOf({ id, label, number: { printed } });

  it('has the number as printed, even a wrong one', () => {
    expect(margin('gj2022/8', '0')).toBe('0');
  });

  it('never has a number that could be taken for a printed one', () => {
    expect(margin('sx145/3-1-2', null)).toBe('段2');
    expect(margin('sx145/z3-4', null)).toBe('项4');
    expect(margin('mx2023/x4', null, '印发机关和日期')).toBe('印发');
  });

  it('says which of the two it has', () => {
    expect(['45', '（一）', '十二、', '①'].map(printedInMargin)).toEqual([
      '45',
      '（一）',
      '十二、',
      '①',
    ]);
    expect(['段2', '项4', '落款', '印发'].map(printedInMargin)).toEqual([null, null, null, null]);
  });
});

describe('a section', () => {
  it.each<[string, string[], string[], string]>([
    ['sx2022/s2', ['二、加强保护'], [], '第二部分'],
    ['sx145/3', ['三、重点任务'], [], '第三部分'],
    ['sx145/3', ['第三章 重点任务'], [], '第三章'],
    ['sx145/3-1', ['（一）创造'], ['三、重点任务'], '三（一）'],
    ['sx145/3-1', ['（一）创造'], [], '三（一）'],
    ['gh2023/3-1', ['第一节 创造'], ['第三章 任务'], '第三章第一节'],
    ['gh2023/3-1', ['一、创造'], ['第三章 任务'], '第三章一'],
    ['ya2024/1-2', ['1.2 依据'], ['1 总则'], '1.2'],
    ['ya2024/1', ['1 总则'], [], '第1部分'],
    ['sx145/0', [], [], '前言'],
    ['sx145/z3', ['专栏 3'], [], '专栏3'],
    ['qh2024/c2', ['第二章 保护'], [], '第二章'],
    ['qh2024/c2-1', ['第一节 专利'], [], '第二章第一节'],
    ['mf2020/b3', [], [], '第三编'],
    ['mf2020/b3-d1', [], [], '第三编第一分编'],
    ['mf2020/b3-d1-c2', [], [], '第三编第一分编第二章'],
    ['gd2024/f2', ['附件2'], [], '附件2'],
    ['gd2024/f1x2', [], [], '附件1-2'],
    ['gd2024/g1', [], [], '附表1'],
    ['gd2024/f2-3', [], [], '附件2第三部分'],
  ])('%s %j %j is called %s', (id, headings, above, label) => {
    expect(labelOfSection({ id, headings, above })).toBe(label);
  });

  it('is called in lists as its heading is printed, or as its address says where it is lost', () => {
    expect(nameOfSection({ label: '第二部分', headings: ['二、保护'] })).toBe('二、保护');
    expect(nameOfSection({ label: '第六部分', headings: [] })).toBe('第六部分（标题缺）');
  });
});

describe('text outside any numbering', () => {
  it.each([
    ['关于印发《方案》的通知', '眉政办发〔2023〕13号\n各镇：\n现印发给你们。', false, '印发通知'],
    [null, '眉县人民政府办公室\n2023年3月17日', false, '落款'],
    [null, '临河县人民政府\n二〇二三年三月十七日', true, '落款'],
    [null, '抄送：县委宣传部、县法院、县检察院。', true, '抄送'],
    [null, '眉县人民政府办公室   2023年3月17日印发', true, '印发机关和日期'],
    [null, '来源:中国知识产权资讯网  2022-04-19', false, '来源'],
    [null, '附件：任务分工表', true, '附件说明'],
    [null, '联系人：某某', true, '联系方式'],
    [null, '（2012年3月1日公布　根据2019年5月6日《决定》第一次修正）', false, '题注'],
    [null, '各市、县人民政府：', false, '主送机关'],
    [null, '青岚省知识产权局文件', false, '版头'],
    [null, '为加强保护，制定本方案。', false, '前言'],
    [null, '以上措施请认真落实。', true, '文末文字'],
  ])('%j %j (after the text: %s) is %s', (title, text, after, name) => {
    expect(partName({ title, text }, after)).toBe(name);
  });

  it('has a word of its own in the margin', () => {
    expect(partMargin('落款之二')).toBe('落款');
    expect(partMargin('文末文字')).toBe('文末');
  });
});

describe('a key', () => {
  it.each([
    ['f2-tb-3', { annex: 'f2', letters: 'tb', numbers: [3], twin: '' }],
    ['15a', { annex: '', letters: '', numbers: [15], twin: 'a' }],
    ['3-1-1b', { annex: '', letters: '', numbers: [3, 1, 1], twin: 'b' }],
    ['f1x2', { annex: 'f1x2', letters: '', numbers: [], twin: '' }],
    ['b3-d1-c2', { annex: '', letters: 'b', numbers: [3, 1, 2], twin: '' }],
  ])('%s is taken apart', (key, parts) => {
    expect(parseKey(key)).toMatchObject(parts);
  });

  it.each(['', 'a', '3-', 'z3-x', 'abc1'])('%j is none', (key) => {
    expect(parseKey(key)).toBeNull();
  });
});

it('a mark is what a heading counts by', () => {
  const marks = [
    '三、重点任务',
    '(一) 创造',
    '第三章　任务',
    '1.2 依据',
    '2. 培育',
    '①甲',
    '附件',
  ].map(markOf);
  expect(marks).toEqual(['三', '（一）', '第三章', '1.2', '2', '①', null]);
});
