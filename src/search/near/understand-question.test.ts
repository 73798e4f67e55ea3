import { describe, expect, it } from 'vitest';
import { tableUnit, textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { understandQuestion } from './understand-question.ts';

const corpus = textCorpus(['专利', '商标']);
const table = { ...corpus.table, units: [tableUnit('省检察院'), tableUnit('省公安厅')] };

/** What is made of a question, in short; null when it is none. */
function read(whole: string) {
  const question = understandQuestion(whole, table);
  if (question === null) return null;
  const { named, numbered, asks, responsible, kindWords, rest, complete } = question;
  return {
    named: named.map(({ type, index }) => (type === 'unit' ? table.units[index]?.name : type)),
    numbered: numbered.map(({ index }) => table.records[index]?.id),
    says: [...(asks ? ['asks'] : []), ...(responsible ? ['responsible'] : [])].join(' '),
    kinds: kindWords.join(' '),
    rest: rest.join(' '),
    complete,
  };
}

describe('understandQuestion', () => {
  it.each([
    ['省检察院负责哪些任务', { named: ['省检察院'], says: 'asks responsible', kinds: '任务' }],
    ['任务2由谁牵头', { numbered: ['sx2022/t2'], says: 'asks responsible' }],
    ['省公安厅和省检察院的职责', { named: ['省公安厅', '省检察院'], says: 'responsible' }],
    ['请问省公安厅的任务有哪些?', { named: ['省公安厅'], says: 'asks' }],
    ['2022年指标', { named: ['document'], kinds: '指标' }],
  ])('takes %s apart by what is known', (whole, parts) => {
    expect(read(whole)).toEqual({
      named: [],
      numbered: [],
      says: '',
      kinds: '',
      rest: '',
      complete: true,
      ...parts,
    });
  });

  it.each([
    ['专利由谁管', '专利'],
    ['省检察院把专利管吗', '专利'],
    ['省检察院对外转让吗', '对外转让'],
    ['专利和商标归谁管', '专利和商标'],
    ['关于专利的规定有哪些', '专利'],
    ['请问专利导航是什么', '专利导航'],
    ['专利导航、商标如何做?', '专利导航 商标'],
  ])('looks for what remains of %s without the words that ask and join', (whole, rest) => {
    expect(read(whole)).toMatchObject({ rest, complete: false });
  });

  it('asks for a unit with 谁, and with 归…管 too', () => {
    expect(read('任务2归哪个部门管')?.says).toBe('asks responsible');
    expect(read('任务2由谁做')?.says).toBe('asks responsible');
    expect(read('任务2是什么')?.says).toBe('asks');
  });

  it('leaves alone what only begins with a known word, and what holds none', () => {
    expect(read('工作要点能建')).toBeNull();
    expect(read('质押融资')).toBeNull();
    expect(read('有哪些')).toBeNull();
  });

  it('takes no unit of the state for one of the province', () => {
    const both = { ...table, units: [tableUnit('版权局', { level: 'national' })] };
    expect(understandQuestion('版权局的任务', both)?.named).toHaveLength(1);
    expect(understandQuestion('省版权局的任务', both)?.named).toEqual([]);
  });
});
