import { describe, expect, it } from 'vitest';
import { searchCorpus } from '../../../scripts/test/test-help/search-corpus.ts';
import { isOtherBody } from './bodies.ts';
import { parseQuery } from '../query/parse-query.ts';
import { understandQuestion } from './understand-question.ts';

const { corpus } = await searchCorpus();
const isOther = (typed: string) => {
  const query = parseQuery(typed);
  return isOtherBody(query, understandQuestion(query.whole, corpus.table));
};

describe('isOtherBody', () => {
  it.each([
    '西安市公安局',
    '宝鸡市知识产权局',
    '西安市中级人民法院',
    '国家市场监督管理总局',
    '国家发改委',
    '陕西省卫生健康委员会',
    '宝鸡市人民政府',
    '西安电子科技大学',
  ])('tells %s for a body that is none of ours', (typed) => {
    expect(isOther(typed)).toBe(true);
  });

  it.each([
    ['units of ours', '省公安厅和省法院'],
    ['a question', '省里谁来办'],
    ['what one is responsible for', '省级试点由谁负责审查部'],
    ['several words', '西安市 公安局'],
    ['a phrase', '县里的法院'],
    ['no body', '西安知识产权保护中心'],
  ])('leaves alone %s: %s', (_, typed) => {
    expect(isOther(typed)).toBe(false);
  });
});
