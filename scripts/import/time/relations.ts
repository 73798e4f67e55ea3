import { findTitles } from '../../../src/text/find-titles.ts';
import { sentencesOf } from './validity.ts';

/** What a document says of another. */
export interface PrintedRelation {
  /**
   * `version-of`: its own text was amended (第一次修正, 修订); `amends`: it amends another; `repeals`: it
   * is about repealing; `replaces`: as it takes effect another is repealed (同时废止).
   */
  kind: 'amends' | 'repeals' | 'replaces' | 'version-of';
  /** The title of the other document, without its marks; of a version the title that both bear. */
  title: string;
  /** The words of the source (《青岚省专利办法》同时废止). */
  printed: string;
  /** The sentence. */
  quote: string;
}

/** 根据…《关于修改〈…〉的决定》第一次修正, …第二次修订: before it the decision or the day, behind it the end. */
const AMENDED =
  /(?:根据[^；;。]*?《[^；;。]*?》|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:(?!根据|通过|公布|　)[^；;。，,])*?)(?:第[一二三四五六七八九十\d]+次)?\s?(?:修正|修订)(?=[\s）)；;，,]|$)/gu;
/** 关于修改〈…〉的决定, …修正案: a document whose whole matter is to amend. */
const AMENDING_TITLE = /关于(?:修改|修订|修正)(.+?)(?:的决定|的通知|的公告)$|^(.+?)修正案$/u;
const REPEALING_TITLE = /关于(?:废止|宣布失效|公布废止)/u;
/** What is said of a document that no longer holds; 已废止的《乙》 says it in passing. */
const REPEALED =
  /(?:同时|即行|予以|相应|一并)(?:废止|失效)|(?:同时|即行|予以)?停止执行|自[^，,。；]*?起(?:废止|失效)|(?<!已|被)(?:废止|失效)(?!的|或|和|、)/u;

/** The outermost titles of a text. */
function titlesOf(text: string): { title: string; start: number; end: number }[] {
  return findTitles(text).filter(({ depth }) => depth === 0);
}

/** Amendments that the line below the title tells of; a version bears the title that was amended. */
function amendmentsIn(sentence: string, own: string): PrintedRelation[] {
  return [...sentence.matchAll(AMENDED)].map((match): PrintedRelation => {
    const decision = titlesOf(match[0])[0]?.title ?? '';
    const inner = findTitles(decision)[0]?.title;
    return { kind: 'version-of', title: inner ?? own, printed: match[0].trim(), quote: sentence };
  });
}

/** Whether a title in a sentence is only a reason (依照《行政处罚法》的规定) or a measure (《甲》有关规定). */
function isReason(sentence: string, start: number, end: number): boolean {
  return (
    /(?:依据|根据|按照|依照|执行|遵守)$/u.test(sentence.slice(0, start)) ||
    /^\s?(?:的)?(?:有关|相关)?(?:规定|要求)/u.test(sentence.slice(end))
  );
}

/** The documents that a sentence repeals: they stand before the word (《甲》同时废止) or after it (废止《甲》). */
function repealsIn(sentence: string, kind: 'repeals' | 'replaces'): PrintedRelation[] {
  const word = REPEALED.exec(sentence);
  if (word === null) return [];
  const last = word.index + word[0].length;
  const titles = titlesOf(sentence).filter(({ start, end }) => !isReason(sentence, start, end));
  const before = titles.filter(({ end }) => end <= word.index);
  const meant = before.length > 0 ? before : titles.filter(({ start }) => start >= last);
  return meant.map(({ title, start, end }): PrintedRelation => {
    const alone = meant.length === 1 && end <= word.index;
    const clause =
      Math.max(...['；', ';', '，', ','].map((stop) => sentence.lastIndexOf(stop, start))) + 1;
    const number = /^\s?[（(][^（）()]*号[）)]/u.exec(sentence.slice(end))?.[0] ?? '';
    const printed = alone
      ? sentence.slice(clause, last)
      : sentence.slice(start, end + number.length);
    return { kind, title, printed: printed.trim(), quote: sentence };
  });
}

/** What a title says of other documents: 关于修改《甲》的决定, 关于废止《乙》的通知. */
function relationsOfTitle(own: string): PrintedRelation[] {
  const named = titlesOf(own).map(({ title }) => title);
  const amending = AMENDING_TITLE.exec(own);
  const bare = (amending?.[1] ?? amending?.[2] ?? '').trim();
  const kind = amending !== null ? 'amends' : REPEALING_TITLE.test(own) ? 'repeals' : null;
  if (kind === null) return [];
  const objects = named.length > 0 || kind === 'repeals' || bare === '' ? named : [bare];
  return objects.map((title) => ({ kind, title, printed: own, quote: own }));
}

/**
 * What a document prints of its relations to others: 根据《关于修改〈甲〉的决定》第一次修正, 《乙》同时废止,
 * and a title that amends or repeals. Nothing is called repealed that the text does not call so.
 *
 * @param title as printed, without marks around it
 * @param text the document's text, with the line below the title
 */
export function readRelations(title: string, text: string): PrintedRelation[] {
  const own = title.trim();
  const ofTitle = relationsOfTitle(own);
  const repeals = ofTitle.some(({ kind }) => kind === 'repeals') ? 'repeals' : 'replaces';
  const amends = ofTitle.some(({ kind }) => kind === 'amends');
  const all = sentencesOf(text).flatMap((sentence) => [
    ...(amends ? [] : amendmentsIn(sentence, own)),
    ...repealsIn(sentence, repeals),
  ]);
  const seen = new Set<string>();
  return [...ofTitle, ...all].filter(({ kind, title: other, printed }) => {
    const key = kind === 'version-of' ? `${kind} ${printed}` : `${kind} ${other}`;
    const fresh = !seen.has(key) && (kind === 'version-of' || other !== own);
    seen.add(key);
    return fresh;
  });
}
