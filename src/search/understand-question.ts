import type { Kind } from '../model/vocabulary.ts';
import { matchNames } from './match-names.ts';
import { kindWords } from './number-words.ts';
import { numberTargets } from './number-targets.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** A question by its known parts. */
export interface Question {
  /** Pages that it names: units, documents, topics. */
  named: Target[];
  /** Records that it names by number. */
  numbered: Target[];
  /** Whether it asks who is responsible or what one is responsible for. */
  responsible: boolean;
  kinds: readonly Kind[];
  /** What is left: words to look for. */
  rest: string[];
}

/** Words that ask and join; what is said is in the others. The longer of two is taken first. */
const ASKING = [
  '请问',
  '是什么',
  '有什么',
  '有哪些',
  '是哪些',
  '有哪几项',
  '哪些',
  '哪个',
  '哪几个',
  '哪几项',
  '哪一项',
  '哪项',
  '哪家',
  '哪里',
  '什么',
  '多少',
  '几项',
  '几个',
  '怎么',
  '怎样',
  '如何',
  '为什么',
  '是否',
  '有没有',
  '有无',
  '由谁',
  '是谁',
  '谁来',
  '谁',
  '归谁',
  '关于',
  '有关',
  '相关',
  '涉及',
  '方面',
  '规定',
  '要求',
  '内容',
  '在哪',
  '查询',
  '查找',
  '搜索',
  '找',
  '需要',
  '应该',
  '要做',
  '要',
  '做',
  '达到',
  '部门',
  '单位',
  '的',
  '是',
  '有',
  '吗',
  '呢',
  '和',
  '与',
  '及',
  '在',
  '由',
  '对',
  '里',
  '中',
  '了',
  '我',
  '想',
  '知道',
  '?',
  '!',
  ',',
  '。',
  '、',
  ';',
  ':',
];
const RESPONSIBLE = ['负责', '牵头', '承担', '配合', '主管', '落实', '分工', '责任'];

/**
 * Takes a question apart by what is known: units, documents, topics, numbers, kinds and asking words.
 * Null when there is nothing in it that is known. Example: 省检察院负责哪些任务 is a unit, 负责 and a kind.
 *
 * @param whole the folded query
 */
export function understandQuestion(whole: string, table: Table): Question | null {
  const question: Question = { named: [], numbered: [], responsible: false, kinds: [], rest: [] };
  let known = 0;
  let run = '';
  let at = 0;
  const endRun = () => {
    if (run !== '') question.rest.push(run);
    run = '';
  };
  while (at < whole.length) {
    const length = longestKnown(whole, at, question, table);
    if (length > 0) {
      endRun();
      known += 1;
      at += length;
    } else {
      run += whole.charAt(at);
      at += 1;
    }
  }
  endRun();
  return known > 0 ? question : null;
}

/** Takes the longest known part at a place into the question and gives its length, 0 for none. */
function longestKnown(whole: string, at: number, question: Question, table: Table): number {
  for (let length = Math.min(whole.length - at, 40); length > 0; length -= 1) {
    const part = whole.slice(at, at + length);
    const named =
      length >= 2 ? matchNames(part, table).exact.filter(({ type }) => type !== 'section') : [];
    if (named.length > 0) {
      question.named.push(...named);
      return length;
    }
    const numbered =
      length >= 3 && /[0-9一二三四五六七八九十]/.test(part) ? numberTargets(part, table) : [];
    if (numbered.length > 0 && length < whole.length) {
      question.numbered.push(...numbered);
      return length;
    }
    const kind = kindWords.find(({ word }) => word === part);
    if (kind) {
      question.kinds = [...question.kinds, ...kind.kinds];
      return length;
    }
    if (RESPONSIBLE.includes(part)) {
      question.responsible = true;
      return length;
    }
    if (ASKING.includes(part)) return length;
  }
  return 0;
}
