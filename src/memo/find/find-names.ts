import { parseNumeral } from '../../text/parse-numeral.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { isSubsequence } from './is-subsequence.ts';
import { DOCUMENT_NOUNS, FOREIGN_OWNER, LAW, LEVEL_PREFIX } from '../corpus/nouns.ts';
import type { MemoSession, NamedDocument } from '../corpus/session.ts';
import type { DocumentToken } from './tokens.ts';

const NOUN = new RegExp(DOCUMENT_NOUNS.filter((noun) => noun !== '任务分工表').join('|'), 'gu');
const LONGEST = 40;
/** A match that starts inside a number (十三五 → 五规划) is another document. */
const NUMERAL = /(?:[0-9〇零一二三四五六七八九十]|[0-9〇零一二三四五六七八九]年度?)$/u;

/** 二〇二二年 before 工作要点. */
const WRITTEN_YEAR = /([0-9]{4}|[〇零一二三四五六七八九]{4})年?度?$/u;

/** How far the words before `end` go on belonging to the title of `document`. */
function reach(folded: string, end: number, document: CorpusDocument): number {
  const pattern = `${LEVEL_PREFIX[document.level] ?? ''}${document.full}`;
  let start = end - (document.noun?.length ?? 0);
  while (start > 0 && end - start < LONGEST) {
    if (!isSubsequence(folded.slice(start - 1, end).replace('年度', '年'), pattern)) {
      // 年度 is read as 年; the 度 alone is passed over on the way to it.
      if (folded.slice(start - 2, start) !== '年度') break;
    }
    start -= 1;
  }
  // A name does not begin with a word that only happens to stand in the title (和, 年, 的).
  while (start < end && /^(?:[和与及、,的(月)度-]|年(?!度)|产权)/u.test(folded.slice(start, end)))
    start += 1;
  return start;
}

/** Whether what stands before a name makes it somebody else's document. */
function isForeign(before: string, document: CorpusDocument): boolean {
  if (NUMERAL.test(before) || FOREIGN_OWNER.test(before)) return true;
  if (/(?:国家|中央|国务院|全国)$/u.test(before)) return document.level !== 'national';
  if (/(?:省|陕西)$/u.test(before)) return document.level !== 'province';
  return before.endsWith('县') && document.level !== 'county';
}

/** The document named last whose name ends in the noun. */
function lastWith(noun: string, session: MemoSession): NamedDocument | null {
  for (let index = session.named.length - 1; index >= 0; index -= 1) {
    const document = session.named[index]?.document;
    if (!document) continue;
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
    const document = lastWith(noun, session);
    if (!document) return null;
    return { ...common, form: 'pronoun', document, start: index - pronoun[0].length };
  }
  let best: { document: CorpusDocument; start: number } | null = null;
  for (const document of session.corpus.documents) {
    if (document.noun !== noun) continue;
    const start = reach(folded, end, document);
    if (!best || start < best.start) best = { document, start };
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
    return { ...common, form: 'name', document: { known: best.document }, start: whole };
  }
  if (isForeign(before, best.document)) {
    const name = `${before}${folded.slice(start, end)}`.replace(/^.*[,。;:、()]/u, '');
    return {
      ...common,
      form: 'name',
      // 我局2022年工作要点: somebody else's paper; 2023年工作要点: rather a wrong year.
      document: { known: null, name, law: FOREIGN_OWNER.test(before), wrong: null },
      start: start - (year?.[0].length ?? 0),
    };
  }
  const short = start === index ? (session.aliases.get(noun) ?? lastWith(noun, session)) : null;
  return { ...common, form: 'name', document: short ?? { known: best.document }, start };
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
  const whole = session.corpus.documents
    .filter(({ noun }) => noun === null)
    .map((known): [string, NamedDocument] => [known.base, { known }]);
  for (const [alias, document] of [...session.aliases, ...whole]) {
    // 规划 and the like are nouns too, and found above.
    if (alias.length < 2 || (DOCUMENT_NOUNS.includes(alias) && alias.length < 3)) continue;
    for (let at = folded.indexOf(alias); at >= 0; at = folded.indexOf(alias, at + alias.length)) {
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
