import { unspaced } from '../../../src/text/unspaced.ts';
import { atLine, notPrinted, type Found } from './found.ts';
import type { HeadLine } from './head-lines.ts';
import { DATE, readDate } from './read-date.ts';

/** What the name of a body that issues documents ends in. */
export const BODY =
  /(?:人民政府|政府|委员会|常委会|代表大会|办公室|办公厅|委|局|厅|部|院|法院|检察院|领导小组|联席会议|指挥部|总局|署|会|中心|银行|集团|公司|协会|大学|党组|市委|省委|县委|区委|办)(?:[（(][^（）()]*[）)])?$/u;

const ALONE_DATE = new RegExp(`^(?:${DATE})$`, 'u');

/** A signature: the bodies and the day below a text. */
export interface Signature {
  issuers: string[];
  /** ISO. */
  date: string;
  /** Line of the day, 1-based. */
  line: number;
}

/** Whether a line is the name of a body, set apart from the text. */
function isBody(text: string): boolean {
  const name = unspaced(text);
  return (
    name.length >= 2 && name.length <= 40 && !/[，。；：、《》\t]/u.test(text) && BODY.test(name)
  );
}

/** The bodies that a line of a signature names; several stand apart by wide blanks. */
function bodiesOf(text: string): string[] {
  const parts = text
    .trim()
    .split(/\s{2,}|\u3000+/u)
    .filter(Boolean);
  if (parts.length > 1 && parts.every(isBody)) return parts;
  const single = text.trim().split(/\s+/u);
  if (single.length > 1 && single.every((one) => isBody(one) && unspaced(one).length >= 4))
    return single;
  return isBody(text) ? [text.trim()] : [];
}

/** The first day that stands alone below bodies, or beside one: the signature of the text. */
export function findSignature(lines: readonly string[], after: number): Signature | null {
  for (let at = after; at < lines.length; at += 1) {
    const text = lines[at]?.trim() ?? '';
    const beside = new RegExp(`^(.{4,40}?)\\s+(${DATE})$`, 'u').exec(text);
    if (beside !== null && isBody(beside[1] ?? '')) {
      const date = readDate(beside[2] ?? '');
      if (date !== null) return { issuers: bodiesOf(beside[1] ?? ''), date, line: at + 1 };
    }
    if (!ALONE_DATE.test(text)) continue;
    const date = readDate(text);
    if (date === null) continue;
    const issuers: string[] = [];
    for (let above = at - 1; above >= after; above -= 1) {
      const line = lines[above]?.trim() ?? '';
      if (line === '') continue;
      const bodies = bodiesOf(line);
      if (bodies.length === 0) break;
      issuers.unshift(...bodies);
    }
    return { issuers, date, line: at + 1 };
  }
  return null;
}

/**
 * The bodies that issued a text, as printed: those that sign it, else its letterhead, else who its title
 * names before 关于, else who adopted it.
 */
export function findIssuers(
  head: readonly HeadLine[],
  signature: Signature | null,
  title: string,
): Found<string[]> {
  if (signature !== null && signature.issuers.length > 0)
    return atLine(signature.issuers, signature.line, 'high', '前的署名');
  const labelled = head.find(({ text }) =>
    /^(?:发文(?:机关|单位)|制定机关|发布(?:机构|单位))\s*[:：]/u.test(text),
  );
  if (labelled !== undefined) {
    const names = labelled.text
      .replace(/^[^:：]*[:：]\s*/u, '')
      .split(/[、，,\s]+/u)
      .filter(Boolean);
    if (names.length > 0) return atLine(names, labelled.line);
  }
  const letterhead = head.find(({ role }) => role === 'letterhead');
  if (letterhead !== undefined)
    return atLine([letterhead.text.replace(/\s*文\s*件$/u, '')], letterhead.line, 'high', '的文头');
  const titles = head.filter(({ role }) => role === 'title');
  const before = /^([^《》，。]{3,40}?)\s*关于/u.exec(title)?.[1];
  const named = before !== undefined && isBody(before) ? before : null;
  const line = titles.find(({ text }) => named !== null && text.startsWith(named.slice(0, 4)));
  if (named !== null && line !== undefined)
    return atLine(bodiesOf(named), line.line, 'medium', '的标题');
  // The line above a title: 青岚市人民政府办公室 / 关于……的通知
  const above = titles.find(({ text }) => isBody(text));
  if (above !== undefined) return atLine(bodiesOf(above.text), above.line, 'medium');
  const note = head
    .filter(({ role }) => role === 'note')
    .map(({ text }) => text)
    .join('');
  const adopted = new RegExp(
    `(?:${DATE})\\s*([^，。；]{4,40}?(?:委员会|代表大会|人民政府|国务院|法院|检察院))(?:第|令|审判委员会)`,
    'u',
  ).exec(note);
  const body = adopted?.at(-1);
  const noteLine = head.find(({ role }) => role === 'note')?.line ?? 1;
  if (body !== undefined) return atLine([body], noteLine, 'medium', '的题注');
  return notPrinted([]);
}
