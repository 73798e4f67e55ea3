import { levelTable, placeLevels } from '../../model/levels.ts';
import type { Kind, Level } from '../../model/vocabulary.ts';
import { matchNames } from '../targets/match-names.ts';
import { isWholeNumber } from '../query/is-whole-number.ts';
import { kindWords } from '../query/number-words.ts';
import { numberTargets } from '../targets/number-targets.ts';
import { askedBy, DATED, type Asked } from '../query/asked.ts';
import { ASKING, ASKS, ASKS_WHO, EDGE, NO_UNIT, RESPONSIBLE } from '../query/question-words.ts';
import type { Table, TableDocument } from '../index/table.ts';
import type { Target } from '../targets/target.ts';
import { wordEnds, type Words } from './lexicon.ts';

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
  /** What it asks for. */
  asked: Asked | null;
  /** Whether it asks for what has a time limit. */
  dated: boolean;
  /** Whether it asks for what has no responsible unit. */
  unassigned: boolean;
  kinds: readonly Kind[];
  /** The words that name the kinds. */
  kindWords: string[];
  /** What is left with a word behind it that asks or names a kind: 贯标单位, where the texts may print both. */
  longer: string[];
  /** What is left: words to look for. */
  rest: string[];
  /** Whether every character of it is understood or joins what is. */
  complete: boolean;
}

/**
 * Takes a question apart by what is known: units, documents, topics, numbers, kinds and asking words.
 * Null when there is nothing in it that is known. Example: 省检察院负责哪些任务 is a unit, 负责 and a kind.
 *
 * @param whole the folded query
 */
export function understandQuestion(
  whole: string,
  table: Table,
  words: Words = {},
): Question | null {
  const ends = wordEnds(whole, words);
  const question: Question = {
    named: [],
    numbered: [],
    asks: ASKS.test(whole),
    responsible: ASKS_WHO.test(whole),
    unassigned: false,
    dated: false,
    asked: askedBy(whole),
    longer: [],
    kinds: [],
    kindWords: [],
    rest: [],
    complete: true,
  };
  let known = 0;
  let run = '';
  let at = 0;
  const endRun = () => {
    const words = run.split(/[的,。、;:?!/|]/).map((word) => word.replace(EDGE, ''));
    const told = words.filter((word) => word.length > 1 || /[0-9]/.test(word));
    question.rest.push(...told);
    question.complete &&= words.every((word) => word === '');
    run = '';
  };
  while (at < whole.length) {
    const length = longestKnown(whole, at, run.replace(EDGE, ''), question, table, ends);
    if (length > 0) {
      const own = run.replace(EDGE, '');
      if (own.length > 1 && own === run) question.longer.push(run + whole.slice(at, at + length));
      endRun();
      known += 1;
      at += length;
    } else {
      run += whole.charAt(at);
      at += 1;
    }
  }
  endRun();
  const { named, numbered, kinds, rest, asks, complete, unassigned, dated } = question;
  // 国家能建 is no question about the state's document.
  if (rest.length === 0 && !complete && !asks) return null;
  const telling =
    named.length > 0 || numbered.length > 0 || kinds.length > 0 || unassigned || dated;
  return known > 0 && (telling || rest.some((word) => word.length > 1)) ? question : null;
}

/** What a place before a name says of the level: 省版权局 is not the 版权局 of the state (国家). */
const PLACES: Readonly<Record<string, readonly Level[]>> = {
  家: ['national'],
  ...Object.fromEntries(placeLevels.slice(1).map((level) => [levelTable[level].sign, [level]])),
  区: ['county'],
};

function isOfLevel(before: string, level: Level | undefined): boolean {
  const levels = PLACES[before];
  return levels === undefined || (level !== undefined && levels.includes(level));
}

/** 2022年 means the documents that have the year in title or 发文字号. */
function isOfYear({ title, documentNumber }: TableDocument, part: string): boolean {
  const [, year] = /^(20[0-9]{2})年度?$/.exec(part) ?? [];
  if (year === undefined) return false;
  return title.includes(`${year}年`) || (documentNumber?.includes(`〔${year}〕`) ?? false);
}

/** Takes the longest known part at a place into the question and gives its length, 0 for none. */
function longestKnown(
  whole: string,
  at: number,
  before: string,
  question: Question,
  table: Table,
  ends: ReadonlySet<number>,
): number {
  // 工作 of 工作站 and 责任 of 责任意识 are no words for a kind or for who is responsible.
  const isCut = (length: number) => !ends.has(at) || !ends.has(at + length);
  for (let length = Math.min(whole.length - at, 40); length > 1; length -= 1) {
    const part = whole.slice(at, at + length);
    // 陕西20 of 陕西2025年 is no number.
    if (/[0-9]$/.test(part) && /[0-9]/.test(whole.charAt(at + length))) continue;
    // Topics are words of the texts and are looked for there.
    const named = matchNames(part, table).exact.filter(
      ({ type, index }) =>
        type === 'document' ||
        (type === 'unit' &&
          (length > 2 || question.asks) &&
          isOfLevel(whole.charAt(at - 1), table.units[index]?.level)),
    );
    const scoped = table.documents.flatMap((one, index): Target[] =>
      one.scope.includes(part) || isOfYear(one, part) ? [{ type: 'document', index }] : [],
    );
    const isNumber = isWholeNumber(part, before, whole.slice(at + length));
    const numbered = isNumber ? numberTargets(part, table) : [];
    const kind = isCut(length) ? undefined : kindWords.find(({ word }) => word === part);
    if (numbered.length > 0) question.numbered.push(...numbered);
    else if (named.length > 0) question.named.push(...named);
    else if (scoped.length > 0) question.named.push(...scoped);
    else if (kind) {
      question.kinds = [...question.kinds, ...kind.kinds];
      question.kindWords.push(part);
    } else if (DATED.includes(part)) question.dated = true;
    else if (NO_UNIT.test(part)) question.unassigned = true;
    else if (RESPONSIBLE.includes(part) && !isCut(length)) question.responsible = true;
    else if (ASKING.includes(part)) question.asks = true;
    else continue;
    return length;
  }
  return 0;
}
