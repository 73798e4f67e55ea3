import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** The verdict on the last reference of a memo, its lines parted by `/`. */
const verdictOf = (text: string): string | undefined =>
  checkMemo(text.split('/'), corpus, true).at(-1)?.verdict;

const FIRST = '工作要点附件';

describe('who is said to be responsible', () => {
  it.each([
    ['第24项由省农业农村厅牵头，各市农业农村局配合', 'right'],
    ['第28项由省市场监督管理局牵头、省司法厅配合', 'right'],
    ['第45项由省农业农村厅牵头负责，我厅配合', 'right'],
    ['第45项由省农业农村厅会同有关部门负责', 'right'],
    ['第12项由省公安厅牵头抓总', 'right'],
    ['第12项由省公安厅负责，已完成', 'right'],
    ['第12项由省司法厅牵头，省公安厅配合', 'unit-differs'],
    ['第12项由省公安厅、省司法厅共同负责', 'unit-differs'],
    ['第12项省司法厅牵头、省公安厅配合', 'unit-differs'],
    ['第12项，省司法厅主办', 'unit-differs'],
    ['第12项，责任单位省司法厅', 'unit-differs'],
    ['第12项（牵头单位：省司法厅）', 'unit-differs'],
    ['第62项由省科技厅负责', 'unit-differs'],
  ])('a clause after the number: %s is %s', (text, verdict) => {
    expect(verdictOf(`${FIRST}${text}。`)).toBe(verdict);
  });

  it.each([
    ['眉县方案三（一）4由县市场监管局牵头，各镇街配合', 'right'],
    ['眉县方案三（一）4由县市场监管局、农业农村局负责，各镇街、县商务和工业信息化局配合', 'right'],
    ['眉县方案三（一）4由县市场监管局牵头，县公安局配合', 'unit-differs'],
    ['眉县方案三（一）4由各镇街牵头，县市场监管局配合', 'unit-differs'],
    ['眉县方案三（二）2由县市场监管局会同人民银行负责', 'right'],
    ['眉县方案三（三）2由县法院、检察院、司法局、公安局按照职能职责分工负责', 'right'],
    ['眉县方案三（三）3由县市场监管局牵头，县法院、公安局、县教体局配合', 'unit-differs'],
  ])('the lead and those who support: %s is %s', (text, verdict) => {
    expect(verdictOf(`${text}。`)).toBe(verdict);
  });

  it.each([
    '第45项拟由省公安厅负责',
    '第45项建议由省公安厅负责',
    '第45项建议改由省公安厅负责',
    '第45项不由省公安厅负责',
    '第45项原由省公安厅负责',
    '第45项是否由省公安厅负责',
    '第45项此前由省公安厅负责',
    '第45项由省公安厅负责不妥',
    '第45项，省公安厅负责汇总',
    '第45项，省公安厅负责统计',
    '第45项由省公安厅负责保障',
    '第45项，省公安厅负责督办',
    '第45项由公安机关负责',
    '第45项由检察机关、司法机关负责',
    '第45项由市场监管部门负责',
    '第45项由省局负责',
    '第45项由市局、县局负责',
    '第45项由我厅负责',
    '第45项由有关单位分别负责',
    '第45项由办公室负责',
    '第45项由专班负责',
  ])('no claim on the task: %s', (text) => {
    expect(verdictOf(`${FIRST}${text}。`)).toBe('right');
  });

  it('a wish before the number is no claim', () => {
    expect(verdictOf(`建议将${FIRST}第45项由省公安厅负责。`)).toBe('right');
  });

  it.each([
    ['第93项由省知识产权局办公室负责', 'right'],
    ['第12项由省公安厅经侦总队负责', 'right'],
    ['第93项由省知识产权局战略规划处牵头', 'right'],
    ['第15项由省委宣传部（省版权局）负责', 'right'],
    ['第12项由省司法厅办公室负责', 'unit-differs'],
  ])('a department is its unit: %s is %s', (text, verdict) => {
    expect(verdictOf(`${FIRST}${text}。`)).toBe(verdict);
  });

  it.each([
    '第99项由领导小组办公室负责',
    '第99项由省领导小组办公室负责',
    '第99项由领导小组办负责',
    '第84项由宣传部负责',
    '第42项由海关负责',
    '第9项由省高级法院负责',
    '第40项由省文化厅负责',
    '第40项由省旅游局负责',
    '第17项由省委融办负责',
    '第17项由省融办负责',
    '第39项由省市场局负责',
    '第15项由省版权局负责',
    '第21项由省工商局负责',
  ])('probably the same unit: %s', (text) => {
    expect(verdictOf(`${FIRST}${text}。`)).toBe('unit-similar');
  });

  it('a short form of a unit holds from where the memo introduces it', () => {
    const memo = `省知识产权局（以下称省局）部署如下。/${FIRST}第12项由省局负责。`;
    expect(verdictOf(memo)).toBe('unit-differs');
    expect(verdictOf(memo.replace('第12项', '第93项'))).toBe('right');
  });

  it('one after the other is said of one after the other', () => {
    expect(verdictOf(`${FIRST}第5、6项分别由省检察机关、省市场监管局负责。`)).toBe('right');
    expect(verdictOf(`${FIRST}第5、6项分别由省市场监管局、省检察机关负责。`)).toBe('unit-differs');
  });
});

describe('deadlines and figures', () => {
  it.each([
    ['工作要点附件第39项要求9月底前取得阶段性成果', 'right'],
    ['工作要点附件第39项要求9月30日前取得阶段性成果', 'right'],
    ['工作要点附件第39项要求三季度末前取得阶段性成果', 'right'],
    ['工作要点附件第39项要求10月底前取得阶段性成果', 'deadline-differs'],
    ['工作要点附件第39项须于年底前取得阶段性成果', 'deadline-differs'],
    ['工作要点附件第39项（完成时限：8月底）', 'deadline-differs'],
    ['工作要点附件第27项要求2022年底前完成', 'right'],
    ['工作要点附件第27项要求年底前完成', 'right'],
    ['工作要点附件第27项要求2023年底前完成', 'deadline-differs'],
    ['工作要点附件第39项，我局拟于8月底前完成', 'right'],
    ['工作要点附件第39项，请于8月20日前报送进展', 'right'],
    ['工作要点附件第39项已于8月底前完成', 'right'],
    ['工作要点附件第45项要求8月底前完成', 'right'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(`${text}。`)).toBe(verdict);
  });

  it.each([
    ['省规划指标8为300亿元', 'right'],
    ['省规划指标8为500亿元', 'figure-differs'],
    ['省规划指标8提出质押融资金额达到350亿元，目前完成189亿元', 'figure-differs'],
    ['省规划指标8，目前完成189亿元', 'right'],
    ['眉县方案二（三）的满意度达到８０％', 'figure-differs'],
    ['眉县方案二（三）要求满意度超过85%', 'right'],
    ['眉县方案二（四）要求贯标单位达到20家以上', 'figure-differs'],
    ['眉县方案二（四）要求贯标单位达到10家以上，已有6家', 'right'],
    ['工作要点附件第27项要求完成80%以上任务', 'figure-differs'],
    ['工作要点附件第45项要求完成审定30个', 'right'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(`${text}。`)).toBe(verdict);
  });
});
