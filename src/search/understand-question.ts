import type { Kind, Level } from '../model/vocabulary.ts';
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
  /** Whether some word in it asks. */
  asks: boolean;
  /** Whether it asks who is responsible or what one is responsible for. */
  responsible: boolean;
  kinds: readonly Kind[];
  /** The words that name the kinds. */
  kindWords: string[];
  /** What is left: words to look for. */
  rest: string[];
}

/** Words that ask and join; what is said is in the others. */
const ASKING = (
  '请问 是什么 有什么 有哪些 是哪些 有哪几项 哪些 哪个 哪几个 哪几项 哪一项 哪一条 哪项 哪条 哪家 哪里 什么 多少 ' +
  '几项 几个 几条 怎么 怎样 如何 为什么 是否 有没有 有无 由谁 是谁 谁来 归谁 关于 有关 相关 涉及 方面 规定 要求 内容 ' +
  '是一回事 一回事 怎么搞 怎么做 怎么办 是多少 在哪 查询 查找 搜索 需要 应该 要做 达到 部门 单位 知道 哪年 何时 什么时候 的任务 的工作 的指标'
).split(' ');
const RESPONSIBLE = '负责 牵头 承担 配合 主管 落实 分工 责任 职责 职能'.split(' ');
/** These are left off at the ends of what remains; inside they belong to words (纲要, 和谐). */
const EDGE =
  /^[的是有吗呢和与及在由对里中了我想要做搞找谁管把被为给让会能?!,.。、;:]+|[的是有吗呢和与及在由对里中了我想要做找谁管?!,.。、;:]+$/g;

/**
 * Takes a question apart by what is known: units, documents, topics, numbers, kinds and asking words.
 * Null when there is nothing in it that is known. Example: 省检察院负责哪些任务 is a unit, 负责 and a kind.
 *
 * @param whole the folded query
 */
export function understandQuestion(whole: string, table: Table): Question | null {
  const question: Question = {
    named: [],
    numbered: [],
    asks: false,
    responsible: false,
    kinds: [],
    kindWords: [],
    rest: [],
  };
  let known = 0;
  let run = '';
  let at = 0;
  const endRun = () => {
    const words = run.split(/[的,。、;:?!]/).map((word) => word.replace(EDGE, ''));
    question.rest.push(...words.filter((word) => word.length > 1 || /[0-9]/.test(word)));
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
  const { named, numbered, kinds, rest } = question;
  const telling = named.length > 0 || numbered.length > 0 || kinds.length > 0;
  return known > 0 && (telling || rest.some((word) => word.length > 1)) ? question : null;
}

/** What a place before a name says of the level: 省版权局 is not the 版权局 of the state. */
const PLACES: Readonly<Record<string, readonly Level[]>> = {
  省: ['province'],
  市: [],
  县: ['county'],
  区: [],
};

function isOfLevel(before: string, level: Level | undefined): boolean {
  const levels = PLACES[before];
  return levels === undefined || (level !== undefined && levels.includes(level));
}

/** Takes the longest known part at a place into the question and gives its length, 0 for none. */
function longestKnown(whole: string, at: number, question: Question, table: Table): number {
  for (let length = Math.min(whole.length - at, 40); length > 1; length -= 1) {
    const part = whole.slice(at, at + length);
    // 陕西20 of 陕西2025年 is no number.
    if (/[0-9]$/.test(part) && /[0-9]/.test(whole.charAt(at + length))) continue;
    // Topics are words of the texts and are looked for there.
    const named = matchNames(part, table).exact.filter(
      ({ type, index }) =>
        type === 'document' ||
        (type === 'unit' &&
          length > 2 &&
          isOfLevel(whole.charAt(at - 1), table.units[index]?.level)),
    );
    const scoped = table.documents.flatMap(({ scope }, index): Target[] =>
      scope.includes(part) ? [{ type: 'document', index }] : [],
    );
    const numbered = /^\p{Script=Han}.*[0-9一二三四五六七八九十]/u.test(part)
      ? numberTargets(part, table)
      : [];
    const kind = kindWords.find(({ word }) => word === part);
    if (numbered.length > 0) question.numbered.push(...numbered);
    else if (named.length > 0) question.named.push(...named);
    else if (scoped.length > 0) question.named.push(...scoped);
    else if (kind) {
      question.kinds = [...question.kinds, ...kind.kinds];
      question.kindWords.push(part);
    } else if (RESPONSIBLE.includes(part)) question.responsible = true;
    else if (ASKING.includes(part)) question.asks = true;
    else continue;
    return length;
  }
  return 0;
}
