import { fold } from '../../text/fold.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isSubsequence } from '../find/is-subsequence.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import type { Quote } from '../find/find-quotes.ts';
import { showDifference, type Difference } from './show-difference.ts';

/** Shorter quotations are terms (“蓝天”) and not quoted text. */
const SHORTEST = 4;
/** Shorter words beside a number are like too many others. */
const SHORTEST_PLAIN = 8;
/** Longer quotations are only looked for and not compared letter by letter. */
const LONGEST_COMPARED = 1500;

/** The pieces of a quotation between …… without the stop at their end. */
function piecesOf(text: string): string[] {
  return fold(text)
    .folded.split(/\.{3,}/u)
    .map((piece) => piece.replace(/^[,。;:、.!?]+|[,。;:、.!?]+$/gu, ''))
    .filter((piece) => piece !== '');
}

function holds(haystack: string, pieces: string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = haystack.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** The texts in which words quoted from a record or section may stand: its headings too. */
function textsAt(corpus: Corpus, id: string): string[] {
  const above = [...corpus.sectionHeadings].filter(
    ([section]) => section === id || id.startsWith(`${section}-`) || section.startsWith(`${id}-`),
  );
  return [
    ...above.map(([, heading]) => heading),
    ...recordsAt(corpus, id).flatMap((one) => corpus.records.get(one)?.haystacks ?? []),
  ];
}

/** Whether the words stand in a record: print or reading, marks, blanks and width put aside. */
export function isQuoted(corpus: Corpus, id: string, text: string): boolean {
  const pieces = piecesOf(text);
  return textsAt(corpus, id).some((one) => holds(one, pieces));
}

/** A record itself, or all records of a section or document. */
export function recordsAt(corpus: Corpus, id: string): string[] {
  if (corpus.records.has(id)) return [id];
  const document = corpus.documents.find((one) => id === one.id || one.sections.has(id));
  if (!document) return [];
  const all = [...corpus.records.keys()];
  if (id === document.id) return all.filter((one) => one.startsWith(`${id}/`));
  const flat = /\/s\d+$/.test(id);
  return all.filter((one) => (flat ? one.startsWith(`${document.id}/`) : one.startsWith(`${id}-`)));
}

/** How many pairs of letters of a quotation a text has: a cheap measure of likeness. */
function shared(haystack: string, quote: string): number {
  let count = 0;
  for (let at = 0; at + 1 < quote.length; at += 1) {
    if (haystack.includes(quote.slice(at, at + 2))) count += 1;
  }
  return count;
}

/** Where else the words stand word for word, in words; empty when nowhere. */
function elsewhere(corpus: Corpus, pieces: string[]): string {
  for (const [id, { haystacks }] of corpus.records) {
    if (haystacks.some((haystack) => holds(haystack, pieces))) {
      return `这段文字见${describeRecord(corpus, id)}。`;
    }
  }
  return '';
}

/**
 * Compares a quotation with the records that it stands beside. Null when it stands in one of them or
 * is too short to be a quotation; otherwise the difference, in Chinese.
 */
export function judgeQuote(corpus: Corpus, ids: string[], quote: Quote): string | null {
  const pieces = piecesOf(quote.text);
  const whole = pieces.join('');
  if (whole.length < SHORTEST || ids.some((id) => isQuoted(corpus, id, quote.text))) return null;
  const there = elsewhere(corpus, pieces);
  if (there !== '') return `引文不在所引条目中。${there}`;
  if (whole.length > LONGEST_COMPARED) return '引文与原文不同，请逐字核对。';
  const { alike, words } = likeness(corpus, ids, whole);
  return alike < 0.5 || words === '' ? '所引条目中没有这段文字。' : `${words}。`;
}

/** How like the text of the records a quotation is, and where it differs. */
function likeness(corpus: Corpus, ids: string[], quote: string): Difference {
  const [likest] = ids
    .flatMap((id) => textsAt(corpus, id))
    .map((haystack) => ({ haystack, count: shared(haystack, quote) }))
    .sort((a, b) => b.count - a.count);
  if (!likest || likest.count === 0) return { alike: 0, words: '' };
  return showDifference(likest.haystack, quote);
}

/** Words without marks that are nearly the record's: no misquotation, but nobody compared them. */
export function noteLikeness(corpus: Corpus, ids: string[], plain: string): string {
  if (plain.length < SHORTEST_PLAIN || ids.some((id) => isQuoted(corpus, id, plain))) return '';
  const { alike, words } = likeness(corpus, ids, plain);
  return alike < 0.8 || words === ''
    ? ''
    : `所附文字没有加引号，与原文不尽相同：${words.replaceAll('引文作', '文中作')}。`;
}

/** So like are the words of a cell and of an item when they are meant to be the same. */
const MEANT_SAME = 0.85;

/**
 * Compares what a row of a table gives as the words of an item: null when they are its own, shortened, or
 * the writer's own summary; the difference when a word was changed, in Chinese.
 */
export function judgeRowWords(corpus: Corpus, ids: string[], words: string): string | null {
  const pieces = piecesOf(words);
  const whole = pieces.join('');
  if (whole.length < SHORTEST_PLAIN || ids.some((id) => isQuoted(corpus, id, words))) return null;
  if (whole.length > LONGEST_COMPARED) return null;
  const there = elsewhere(corpus, pieces);
  if (there !== '') return `这一行的文字不在所引条目中。${there}`;
  const texts = ids.flatMap((id) => textsAt(corpus, id));
  if (texts.some((text) => isSubsequence(whole, text))) return null;
  const { alike, words: difference } = likeness(corpus, ids, whole);
  return alike < MEANT_SAME || difference === '' ? null : `${difference}。`;
}
