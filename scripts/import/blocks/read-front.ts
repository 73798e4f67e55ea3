import { spansOf } from '../lines/passage.ts';
import { emptyDraft, type Draft } from '../records/draft.ts';
import type { Paragraph } from './unwrap.ts';

/** 关于印发《…》的通知, with or without the issuer before it. */
const NOTICE_TITLE = /关于.+的通知$/u;

function noticeOf(paragraphs: readonly Paragraph[]): Draft {
  const draft = emptyDraft('', 'notice');
  const titled = paragraphs.find((p) => NOTICE_TITLE.test(p.text));
  draft.title = titled?.passage ?? null;
  draft.paragraphs = paragraphs.filter((p) => p !== titled).map((p) => p.passage);
  return draft;
}

/**
 * The cover of a document: the notice up to its last full sentence, then, as a record of its own, the
 * signature with what follows it. Keys are given later, in document order.
 */
export function readFront(front: readonly Paragraph[]): Draft[] {
  if (front.length === 0) return [];
  const last = front.findLastIndex((p) => p.text.endsWith('。'));
  const body = last < 0 ? front : front.slice(0, last + 1);
  const signature = last < 0 ? [] : front.slice(last + 1);
  return [body, signature].filter((part) => part.length > 0).map(noticeOf);
}

/** Lines that close a document or name its source: each is a record of its own. */
const CLOSING = /^(?:附件：|联系人：|抄送：|来源[:：]|[（(]责任编辑)|印发$/u;

/** Whether a paragraph is a closing or source line. */
export function isClosingLine(text: string): boolean {
  return CLOSING.test(text);
}

/** One closing line as a record. */
export function closingDraft(paragraph: Paragraph): Draft {
  const draft = emptyDraft('', 'notice');
  draft.paragraphs = [paragraph.passage];
  return draft;
}

/** Marks the paragraphs of a title or heading as printed with a record. */
export function carry(draft: Draft, paragraphs: readonly Paragraph[]): void {
  draft.marks.push(...paragraphs.flatMap((p) => spansOf(p.passage)));
}
