import type { Query } from '../query/parse-query.ts';
import { ASKS } from '../query/question-words.ts';
import type { Question } from './understand-question.ts';

/** A body's name begins with its place or level: 西安市. The 市 of 市场监管局 is neither. */
const LEVEL = /^(?:国家|全国|最高|中央|.{0,3}?(?:自治区|市(?!场)|[省县区州盟旗镇乡]))/u;

/** The last character tells bodies apart: 文化和旅游部 is not 文化和旅游厅 mistyped. */
const OFFICES = '局厅委办院部会署司处科所';

/** The form of a body's name: a place or level first (西安市), a word for a body last (公安局). */
const OF_PLACE =
  /^(?:国家|全国|最高|.{0,3}?(?:自治区|市(?!场)|[省县区州盟旗]))[^的]*(?:[局厅委办院部署]|[员协]会|政府|大学|学院|海关)$/u;

/** Names of bodies that begin with neither: 西北大学. */
const BY_ITSELF = /^[^的省市县]{2,}(?:大学|人民法院|人民检察院)$/u;

/** Whether a folded text has the form of one body's name. */
export function isBody(text: string): boolean {
  return OF_PLACE.test(text) || BY_ITSELF.test(text);
}

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
    words.length < 2 && isBody(whole) && !ASKS.test(whole) && !question?.responsible && !isOurs
  );
}

/**
 * Whether a name can be the same body as what was typed with a slip: of the same place or level, and
 * called alike. 市司法局 is not 县司法局, 省林业局 not 林业局 of the county, 文化和旅游部 not 文化和旅游厅.
 */
export function mayBeSameBody(typed: string, name: string): boolean {
  const [level, other] = [typed, name].map((text) => LEVEL.exec(text)?.[0].slice(-1));
  // 全省检察机官 and 全省检察机关 both say 省.
  if (level !== undefined && level !== other) return false;
  const [office, called] = [typed.slice(-1), name.slice(-1)];
  return office === called || !OFFICES.includes(office) || !OFFICES.includes(called);
}
