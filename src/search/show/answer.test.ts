import { describe, expect, it } from 'vitest';
import type { Detail, Facts } from '../index/detail.ts';
import { phraseCode } from '../index/encode.ts';
import { answerOf } from './answer.ts';

const detail = (text: string, facts?: Facts, title = ''): Detail => ({
  number: '',
  title,
  section: [],
  units: [],
  text,
  reading: '',
  responsibility: '',
  shown: '',
  documentNumber: '',
  ...(facts ? { facts } : {}),
});
const found = (...details: Detail[]) => details.map((one, record) => ({ record, detail: one }));
const nowhere = () => null;
const told = (answer: ReturnType<typeof answerOf>) =>
  answer && [
    answer.lead,
    ...answer.parts.map(({ printed, note, record }) => `${printed}|${note}|${record}`),
  ];

describe('the answer to a question', () => {
  it('who: the units as printed, by their part', () => {
    const facts = { who: [{ role: '责任单位', printed: ['县 市场监管局', '人民银行'] }] };
    expect(
      told(answerOf('who', found(detail('甲。'), detail('乙。', facts)), [], nowhere)),
    ).toEqual(['责任单位', '县市场监管局、人民银行|责任单位|1']);
  });

  it('when: the sentence, or the words where it is long', () => {
    const quote = `9月底前完成${'甲'.repeat(80)}。`;
    const facts = { when: [{ printed: '9月底前', quote }] };
    expect(told(answerOf('when', found(detail(quote, facts)), [], nowhere))).toEqual([
      '时间要求',
      '9月底前||0',
    ]);
  });

  it('how much: the figures that name what is asked for', () => {
    const facts = { figures: ['贯标单位达到1300家', '从业人员达到2万人'] };
    const marks = [phraseCode('贯标单位')];
    expect(told(answerOf('how-much', found(detail('甲。', facts)), marks, nowhere))).toEqual([
      '数值',
      '贯标单位达到1300家||0',
    ]);
  });

  it('what corresponds: with what the other record prints', () => {
    const facts = { links: [{ to: 'gj2022/5', quote: '加强品牌建设' }] };
    expect(told(answerOf('link', found(detail('甲。', facts)), [], () => 7))).toEqual([
      '对应的条目',
      '加强品牌建设||7',
    ]);
  });

  it('what is to be done: titles, else first sentences', () => {
    const both = found(detail('正文。', undefined, '培育商标'), detail('召开会议。研究工作。'));
    expect(told(answerOf('what', both, [], nowhere))).toEqual([
      '要做的事',
      '培育商标||0',
      '召开会议。||1',
    ]);
  });

  it.each([
    ['who', '找到的条目没有印出责任单位'],
    ['when', '找到的条目没有印出时间要求'],
    ['how-much', '找到的条目没有印出数值'],
    ['link', '没有标出对应的条目'],
  ] as const)('%s: says so where nothing says it', (asked, lead) => {
    expect(answerOf(asked, found(detail('甲。')), [], nowhere)).toEqual({
      lead,
      parts: [],
      silent: true,
    });
  });

  it('is none where nothing was found', () => {
    expect(answerOf('who', [], [], nowhere)).toBeNull();
  });
});
