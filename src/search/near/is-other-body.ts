import type { Query } from '../query/parse-query.ts';
import { ASKS } from '../query/question-words.ts';
import type { Question } from './understand-question.ts';

/** What is called as a body is: a place or level, then one of the words for bodies. */
export const BODY =
  /^(?:.{0,3}?[省市县区]|国家|最高|陕西|西安)[^的]*(?:[局厅委办院部]|[员协]会|政府|大学|海关)$/u;

/**
 * Whether a query is the name of one body that is none of ours: 西安市公安局, 国家市场监督管理总局. It is one
 * word, and what stands of its parts here (西安市, 公安局) is of others.
 */
export function isOtherBody({ whole, words }: Query, question: Question | null): boolean {
  // 中级人民法院 is not the 人民法院 that is ours.
  const isOurs =
    question?.named.some(({ type }) => type === 'unit') &&
    !whole.startsWith(question.rest[0] ?? '-');
  return (
    words.length < 2 && BODY.test(whole) && !ASKS.test(whole) && !question?.responsible && !isOurs
  );
}
