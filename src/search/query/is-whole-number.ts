import { kindWords } from './number-words.ts';
import { ASKING, isJoint, RESPONSIBLE } from './question-words.ts';

const NUMERAL = '一二三四五六七八九十';
const NUMBERED = new RegExp(`^\\p{Script=Han}.*[0-9${NUMERAL}]`, 'u');
const NUMERALS = new RegExp(`^[${NUMERAL}百零〇]+$`);
const KINDS = [...kindWords.map(({ word }) => word), '专栏'];
const KIND_AND_FIGURES = new RegExp(`(?:${KINDS.join('|')})[0-9]+$`);

/**
 * Whether a part of a question that reads as a number is said as one. 任务45 in 任务45由谁负责 is; 要点十
 * in 工作要点十项措施 and 新闻十四 in 新闻十四五 are the beginnings of words.
 *
 * @param before what stands before it, empty after a part that is known
 * @param after what follows it
 */
export function isWholeNumber(part: string, before: string, after: string): boolean {
  if (!NUMBERED.test(part)) return false;
  // 百分之九十 is an amount.
  if (NUMERALS.test(part) && before !== '') return false;
  const goesOn = [...ASKING, ...RESPONSIBLE, ...KINDS].some((word) => after.startsWith(word));
  if (goesOn || isJoint(after.charAt(0))) return true;
  return KIND_AND_FIGURES.test(part) || /第.*[条项号点段款个章节分]$|\)$/u.test(part);
}
