import { answerQuestion, type Answer } from './answer-question.ts';
import type { Corpus } from '../index/corpus.ts';
import { nameOf } from '../targets/name-of.ts';
import type { NearHits, Way } from './near-way.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Question } from './understand-question.ts';

/** 省检察院负责哪些任务, 眉县质押融资. */
export const asQuestion: Way = async (_, corpus, question) => {
  if (!question) return null;
  const answer = await answerQuestion(question, corpus);
  if (answer.hits.length > 0 || !question.asks || question.unassigned)
    return tell(question, answer, corpus);
  // 谁来组织全国专利代理师资格考试: 全国 is a word of the texts here and means no document.
  const named = question.named.filter(({ type }) => type !== 'document');
  const others = { ...question, named };
  return tell(others, await answerQuestion(others, corpus), corpus);
};

/**
 * 西安海关知识产权保护: a unit and words that stand in its records as they are. Nobody copied them from a
 * text, so they are not looked for there with errors.
 */
export const asUnitAndWords: Way = async (_, corpus, question) => {
  if (!question?.named.some(({ type }) => type === 'unit')) return null;
  const answer = await answerQuestion(question, corpus);
  return answer.wording === 'typed' ? tell(question, answer, corpus) : null;
};

function tell(question: Question, { hits, words, wording }: Answer, { table }: Corpus): NearHits {
  const names = [...question.named, ...question.numbered].map((page) => nameOf(page, table));
  const used = words.map(({ text }) => text);
  const none = question.unassigned ? ['未印责任单位'] : [];
  const parts = [...new Set([...names, ...question.kindWords, ...none, ...used])];
  const marks = parseQuery([...names, ...used].join(' ')).words.map(({ code }) => code);
  const documents = question.named.flatMap(({ type, index }) =>
    type === 'document' ? [index] : [],
  );
  const partly = wording === 'partly' && words.length > 1;
  return {
    way: 'question',
    partly,
    documents,
    query: parts.filter((part) => part !== '').join('、'),
    hits,
    marks,
  };
}
