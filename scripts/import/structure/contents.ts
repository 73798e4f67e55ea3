import { unspaced } from '../../../src/text/unspaced.ts';
import { spansOf } from '../lines/passage.ts';
import type { SetAside } from '../records/draft.ts';
import type { Paragraph } from '../blocks/unwrap.ts';

/** 目录, 目　　录, 目次 */
const CONTENTS = /^目[录次]$/u;
/** 第一章　总则……………3, 一、总体要求 (5): what leads to a page number. */
const LEADER = /(?:[.．·…—\s]{2,}|\t|[（(])\s*[-—]?\s*\d{1,4}\s*[-—]?\s*[）)]?$/u;
/** Longest line of a table of contents. */
const LONGEST_ENTRY = 60;

/** What an entry says, without blanks and without its page number. */
const entryOf = (text: string): string => unspaced(text.trim().replace(LEADER, ''));

/** Whether a line may be an entry: short, and no sentence. */
const isEntry = (text: string): boolean =>
  text.length <= LONGEST_ENTRY && !/[。；]$/u.test(text.trim());

/** Some paragraphs without their table of contents, which is set aside: the text prints it all again. */
export function withoutContents(paragraphs: readonly Paragraph[]): {
  rest: Paragraph[];
  setAside: SetAside[];
} {
  const [from, to] = findContents(paragraphs) ?? [0, 0];
  const spans = paragraphs.slice(from, to).flatMap(({ passage }) => spansOf(passage));
  return {
    rest: paragraphs.filter((_, index) => index < from || index >= to),
    setAside: spans.map((span) => ({ span, reason: 'repeated', why: '目录，正文里都有' })),
  };
}

/**
 * Where a table of contents stands among the paragraphs of a body: from the word 目录 to where its first
 * entry is printed again. Null where there is none.
 *
 * @example findContents(目录, 第一章 总则, 第二章 附则, 第一章 总则, 第一条 …) // [0, 3]
 */
export function findContents(paragraphs: readonly Paragraph[]): [from: number, to: number] | null {
  const from = paragraphs.findIndex(({ text }) => CONTENTS.test(unspaced(text)));
  const first = paragraphs[from + 1];
  if (from < 0 || first === undefined) return null;
  const opening = entryOf(first.text);
  let to = from + 2;
  while (to < paragraphs.length && isEntry(paragraphs[to]?.text ?? '')) {
    if (entryOf(paragraphs[to]?.text ?? '') === opening) return [from, to];
    to += 1;
  }
  // The first entry may be worded otherwise in the text: then what is printed again below is the table.
  const later = new Set(paragraphs.slice(to).map(({ text }) => unspaced(text)));
  let end = from + 1;
  while (end < to && later.has(entryOf(paragraphs[end]?.text ?? ''))) end += 1;
  return end > from + 1 ? [from, end] : null;
}
