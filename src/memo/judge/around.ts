import type { FoldedLine } from '../find/fold-line.ts';
import type { Quote } from '../find/find-quotes.ts';
import type { Reference } from './compose.ts';
import type { Surroundings } from './read-claims.ts';
import type { Standing } from '../corpus/session.ts';
import { lastOf } from '../../text/last-of.ts';

/** A reference's neighbourhood on its line. */
export interface Around {
  line: FoldedLine;
  standing: Standing;
  quotes: Quote[];
  /** Of a row of a table what its column of words holds; else empty. */
  rowWords: string;
  /** Folded index at which the reference before ends. */
  before: number;
  /** Folded index at which the reference after starts. */
  after: number;
  /**
   * The references that stand in one list with this one (任务14和任务47), itself alone where there is
   * none: what is said before or after the list is said of each.
   */
  list: Stretch & Pick<Around, 'before' | 'after'>;
}

interface Stretch {
  start: number;
  end: number;
}

/** What stands between the references of one list; a comma alone may begin another clause. */
const JOINT = /^(?:、|,?(?:和|及|与|以及))$/u;

/** The list in which each of a line's references stands. */
export function listsOf(folded: string, references: readonly Stretch[]): Around['list'][] {
  const lists: Around['list'][] = [];
  for (const { start, end } of references) {
    const last = lists[lists.length - 1];
    if (last && JOINT.test(folded.slice(last.end, start))) {
      last.end = end;
      lists.push(last);
    } else {
      if (last) last.after = start;
      lists.push({ start, end, before: last?.end ?? 0, after: folded.length });
    }
  }
  return lists;
}

const STOP = /[。;!?]/u;
/** What may stand between a reference and the words quoted from it. */
const TO_QUOTE =
  /^[(:,]*(?:任务|工作|条文|原文|内容|标题|题为|其|中|里|的|即|为|是|关于|有关|明确|提出|要求|规定|指出|强调|部署|安排|写明|载明|表述|要|应|须|以|,|:|\()*$/u;
const INTRODUCED =
  /(?:提出|要求|明确|规定|指出|强调|部署|写明|写的是|载明|表述为|原文为|原文是|内容为|内容是|即|:)[:,]?$/u;
/** A quotation of this length in the sentence of a number is the number's, whatever stands between. */
const LONG_QUOTE = 12;
const NEXT_QUOTE = /^(?:[、,;]|和|及|与|以及)?$/u;
/** What may stand between quoted words and the reference that says where they are from. */
const FROM_QUOTE =
  /^[,。]?(?:\(|这一表述|一项|任务|工作)*(?:已|被)*(?:见|详见|参见|即|为|是|列为|列入|作为|载于|出自|对应|属于|引自|来自|\()(?:本|了|的)*$/u;

/** Where the sentence of a reference starts. */
export function sentenceStart(
  { line: { folded } }: Pick<Around, 'line'>,
  { start }: Pick<Stretch, 'start'>,
): number {
  for (let at = start - 1; at >= 0; at -= 1) if (STOP.test(folded.charAt(at))) return at + 1;
  return 0;
}

/** Where the sentence of a reference ends; a stop inside a quotation does not end it. */
export function sentenceEnd(
  { line: { folded }, quotes }: Around,
  { end }: Pick<Stretch, 'end'>,
): number {
  for (let at = end; at < folded.length; at += 1) {
    if (!STOP.test(folded.charAt(at))) continue;
    const quote = quotes.find((one) => one.start <= at && at < one.end);
    if (!quote) return at;
    at = quote.end - 1;
  }
  return folded.length;
}

/** The quotations that stand beside a reference and claim to be its words. */
export function quotesBeside(around: Around, reference: Reference): Quote[] {
  const { line, quotes } = around;
  const { folded } = line;
  const found: Quote[] = [];
  let from = reference.end;
  const till = sentenceEnd(around, reference);
  for (const quote of quotes) {
    if (quote.start < from || quote.start >= till || quote.start > around.after) continue;
    const gap = folded.slice(from, quote.start);
    const fits =
      found.length > 0
        ? NEXT_QUOTE.test(gap)
        : TO_QUOTE.test(gap) ||
          (gap.length <= 40 && INTRODUCED.test(gap)) ||
          (gap.length <= 60 && quote.end - quote.start >= LONG_QUOTE);
    if (!fits) break;
    found.push(quote);
    from = quote.end;
  }
  const before = lastOf(quotes.filter(({ end }) => end <= reference.start));
  if (before && before.start >= around.before && reference.start - before.end <= 14) {
    // “…” directly after another reference is that one's: 第8条“…”对应第47项.
    const claimed = around.before > 0 && TO_QUOTE.test(folded.slice(around.before, before.start));
    if (!claimed && FROM_QUOTE.test(folded.slice(before.end, reference.start))) found.push(before);
  }
  return found;
}

/** A stretch of the folded line with the quotations cut out. */
function unquoted({ line: { folded }, quotes }: Around, start: number, end: number): string {
  let text = '';
  let from = start;
  for (const quote of quotes) {
    if (quote.end <= from || quote.start >= end) continue;
    text += folded.slice(from, Math.max(from, quote.start));
    from = Math.min(end, quote.end);
  }
  return text + folded.slice(from, Math.max(from, end));
}

/**
 * The words of the sentence before and after the list of a reference, up to the references next to it.
 * What stands in brackets behind a list is said of its last reference alone.
 */
export function wordsAround(around: Around, reference: Reference): Surroundings {
  const { list } = around;
  const start = Math.max(list.before, sentenceStart(around, list));
  const stop = sentenceEnd(around, list);
  const end = Math.min(list.after, stop);
  const after = unquoted(around, list.end, Math.max(end, list.end));
  return {
    before: unquoted(around, Math.min(start, list.start), list.start),
    after: after.startsWith('(') && reference.end !== list.end ? '' : after,
    followed: list.after < stop,
  };
}

/** Words that stand directly after a reference, in brackets, after a colon or bare. */
export function plainBeside(around: Around, { end }: Reference): { text: string; marked: boolean } {
  const rest = around.line.folded.slice(end, Math.min(around.after, end + 300));
  const match = /^([(:,]{0,2})([^()。;,:]{4,}|[^()。;:]{4,})/u.exec(rest);
  const mark = match?.[1] ?? '';
  return { text: match?.[2] ?? '', marked: mark !== '' && mark !== ',' };
}
