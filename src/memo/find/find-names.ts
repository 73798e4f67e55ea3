import { parseNumeral } from '../../text/parse-numeral.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { DOCUMENT_NOUNS, FOREIGN_OWNER, LAW } from '../corpus/nouns.ts';
import { aliasAt, namedUpTo, type MemoSession, type NamedDocument } from '../corpus/session.ts';
import { findPapers, ownerBefore } from './owner-words.ts';
import type { DocumentToken } from './tokens.ts';

const NOUN = new RegExp(DOCUMENT_NOUNS.filter((noun) => noun !== '任务分工表').join('|'), 'gu');
const LONGEST = 40;
/** A name that starts inside a numeral (十三五 → 五规划) or behind another year is another document. */
const NUMERAL = /[〇零一二三四五六七八九十]$/u;
const OTHER_YEAR = /(?:\d{4}|[〇零一二三四五六七八九]{4})年?度?$/u;

/** 二〇二二年 before 工作要点. */
const WRITTEN_YEAR = /([0-9]{4}|[〇零一二三四五六七八九]{4})年?度?$/u;

/** Single letters that are words of a name by themselves: 省规划, 县方案, 2022年工作要点. */
const WORDS = '省县市我全本年的';

/**
 * Whether a name is made of words of a title in their order: 省十四五规划. A letter by itself is no word
 * (分工方案 is not 工作方案).
 */
export function isMadeOf(name: string, title: string): boolean {
  const from = (at: number, after: number): boolean => {
    if (at === name.length) return true;
    for (let length = name.length - at; length > 0; length -= 1) {
      const word = name.slice(at, at + length);
      if (length === 1 && !WORDS.includes(word)) continue;
      const found = title.indexOf(word, after);
      if (found >= 0 && from(at + length, found + length)) return true;
    }
    return false;
  };
  return from(0, 0);
}

const patternOf = (document: CorpusDocument) => `${document.own}${document.full}`;

/** How far the words before `end` go on belonging to the title of `document`. */
function reach(folded: string, end: number, document: CorpusDocument): number {
  const pattern = patternOf(document);
  let start = end - (document.noun?.length ?? 0);
  // 五规划 is made of no two letters, 四五规划 is: one letter may be passed over on the way.
  for (let at = start - 1; at >= 0 && start - at <= 2 && end - at < LONGEST; at -= 1) {
    if (isMadeOf(folded.slice(at, end).replace('年度', '年'), pattern)) start = at;
  }
  // A name does not begin with a word that only happens to stand in the title (和, 年, 的).
  while (start < end && /^(?:[和与及、,的(月)度-]|年(?!度)|产权)/u.test(folded.slice(start, end)))
    start += 1;
  return start;
}

/** Whether what stands before a name makes it somebody else's document. */
export function isForeign(
  folded: string,
  start: number,
  end: number,
  document: CorpusDocument,
  others: readonly string[],
): boolean {
  const before = folded.slice(Math.max(0, start - 8), start);
  if (NUMERAL.test(before) && /^[一二三四五六七八九十]/u.test(folded.slice(start))) return true;
  if (OTHER_YEAR.test(before)) return true;
  if (/(?:国家|中央|国务院|全国)$/u.test(before)) return document.level !== 'national';
  const endsIn = (words: readonly string[]) => words.some((word) => before.endsWith(word));
  if (endsIn(others.filter((name) => !document.ownPlace.includes(name)))) return true;
  if (endsIn(document.ownPlace)) return false;
  if (FOREIGN_OWNER.test(before) || /[省县]$/u.test(before)) return true;
  const pattern = patternOf(document);
  const explained = (words: string) => isMadeOf(words, pattern);
  const standing = ownerBefore(folded, start, explained);
  // 问题清单 is not the 清单; 紧盯工作要点 may be the 工作要点 behind a verb that nobody listed.
  return standing === 'foreign' || (standing === 'unclear' && end - start <= 2);
}
/** The document named last whose name ends in the noun. */
function lastWith(noun: string, session: MemoSession, at: number): NamedDocument | null {
  for (const document of namedUpTo(session, at)) {
    const title = document.known ? document.known.base : document.name;
    if (title.replace(/[》)）]+$/u, '').endsWith(noun)) return document;
  }
  return null;
}

function nameAt(
  folded: string,
  index: number,
  noun: string,
  session: MemoSession,
): DocumentToken | null {
  const end = index + noun.length;
  const common = { type: 'document' as const, end, annex: false, blank: false };
  const pronoun = /(?:该|上述|前述|此|这一|这份|同一)$/u.exec(
    folded.slice(Math.max(0, index - 2), index),
  );
  if (pronoun) {
    const document = lastWith(noun, session, index);
    if (!document) return null;
    return { ...common, form: 'pronoun', document, start: index - pronoun[0].length };
  }
  let best: { document: CorpusDocument; others: CorpusDocument[]; start: number } | null = null;
  for (const document of session.corpus.documents) {
    if (document.noun !== noun) continue;
    const start = reach(folded, end, document);
    if (!best || start < best.start) best = { document, others: [], start };
    else if (start === best.start) best.others.push(document);
  }
  if (!best) {
    const name = folded.slice(Math.max(0, index - 8), end);
    const document = { known: null, name, law: LAW.test(name), wrong: null };
    return { ...common, form: 'name', document, start: index };
  }
  const before = folded.slice(Math.max(0, best.start - 8), best.start);
  const { start } = best;
  const year = WRITTEN_YEAR.exec(before);
  if (year && best.document.full.includes(String(parseNumeral(year[1] ?? '')))) {
    const whole = start - year[0].length;
    const dated = best.others.filter(({ full }) =>
      full.includes(String(parseNumeral(year[1] ?? ''))),
    );
    const document =
      dated.length > 0 ? { known: best.document, others: dated } : { known: best.document };
    return { ...common, form: 'name', document, start: whole };
  }
  if (isForeign(folded, start, end, best.document, session.corpus.placeNames)) {
    const name = `${before}${folded.slice(start, end)}`.replace(/^.*[,。;:、()]/u, '');
    return {
      ...common,
      form: 'name',
      // 我局2022年工作要点: somebody else's paper; 2023年工作要点: rather a wrong year.
      document: { known: null, name, law: !OTHER_YEAR.test(before), wrong: null },
      start: start - (year?.[0].length ?? 0),
    };
  }
  const own =
    best.others.length > 0
      ? { known: best.document, others: best.others }
      : { known: best.document };
  const short =
    start === index ? (aliasAt(session, noun, index) ?? lastWith(noun, session, index)) : null;
  return { ...common, form: 'name', document: short ?? own, start };
}

/**
 * Finds documents named without 《》: 省十四五规划, 眉县方案, 工作要点, 该方案, and the short forms that
 * the memo introduced. A name is any part of a title in the order of its words that ends as it does.
 */
export function findNames(folded: string, session: MemoSession): DocumentToken[] {
  const found: DocumentToken[] = [];
  for (const match of folded.matchAll(NOUN)) {
    const token = nameAt(folded, match.index, match[0], session);
    if (token) found.push(token);
  }
  for (const { start, end, name } of findPapers(folded)) {
    const document = { known: null, name, law: true, wrong: null };
    found.push({
      type: 'document',
      form: 'paper',
      document,
      start,
      end,
      annex: false,
      blank: false,
    });
  }
  const titled = session.corpus.documents.filter(({ noun }) => noun === null);
  const whole = titled.map((known): [string, NamedDocument] => {
    const others = titled.filter((other) => other !== known && other.base === known.base);
    return [known.base, others.length > 0 ? { known, others } : { known }];
  });
  const here = session.here.flatMap(({ alias, document, from }) =>
    alias === null ? [] : [[alias, document, from] as const],
  );
  for (const [alias, document, from = 0] of [...here, ...session.aliases, ...whole]) {
    // 规划 and the like are nouns too, and found above.
    if (alias.length < 2 || (DOCUMENT_NOUNS.includes(alias) && alias.length < 3)) continue;
    for (
      let at = folded.indexOf(alias, from);
      at >= 0;
      at = folded.indexOf(alias, at + alias.length)
    ) {
      const end = at + alias.length;
      found.push({
        type: 'document',
        form: 'name',
        document,
        start: at,
        end,
        annex: false,
        blank: false,
      });
    }
  }
  return found;
}
