import { documentKindOfTitle } from '../../../src/model/kinds.ts';
import { unspaced } from '../../../src/text/unspaced.ts';
import { joinPieces } from '../files/write-text.ts';
import { atLine, type Found } from './found.ts';
import type { HeadLine } from './head-lines.ts';

/** The most lines over which a title is broken. */
const LONGEST_TITLE = 5;

/** A note under a title that belongs to it: （试行）, (2022-2025), （征求意见稿）. */
const SUBTITLE =
  /^[（(](?:[^（）()]{0,4}(?:试行|暂行|修订|草案|送审稿|征求意见稿|节选|摘要|第[一二三四五六七八九十]+版)[^（）()]{0,6}|\d{4}\s*年?\s*[-—－–~～至]+\s*\d{4}\s*年?|\d{4}年(?:版|本|度)?)[）)]$/u;

const isBalanced = (text: string): boolean =>
  (text.match(/[《〈（(]/gu) ?? []).length === (text.match(/[》〉）)]/gu) ?? []).length;

/** A stretch of the head that reads as one title. */
interface Stretch {
  text: string;
  first: HeadLine;
  isWhole: boolean;
}

/** Joins the lines of a title from one on, to where its last word says what it is. */
function stretchFrom(head: readonly HeadLine[], start: number): Stretch | null {
  const first = head[start];
  if (first?.role !== 'title') return null;
  let text = '';
  for (let at = start; at < Math.min(head.length, start + LONGEST_TITLE); at += 1) {
    const line = head[at];
    if (line?.role !== 'title') break;
    text = joinPieces(text, line.text);
    const next = head[at + 1];
    // …《关于加强保护的意见》 goes on: 的实施方案.
    const goesOn =
      !isBalanced(text) || (next?.role === 'title' && /^(?:的|实施|（|\()/u.test(next.text));
    if (documentKindOfTitle(text) !== null && !goesOn) {
      const isSubtitle =
        next !== undefined && next.line <= line.line + 2 && SUBTITLE.test(unspaced(next.text));
      return { text: isSubtitle ? text + next.text : text, first, isWhole: true };
    }
  }
  return { text: first.text, first, isWhole: false };
}

/** The name of what a notice issues: of 关于印发《…方案》的通知 the scheme, or null. */
export function issuedTitle(title: string): string | null {
  return (
    /(?:印发|发布|公布|转发)[《〈“]?(.+?)[》〉”]?(?:[（(][^（）()]*[）)])?的\s*(?:通知|决定|公告|通告)$/u
      .exec(unspaced(title))?.[1]
      ?.replace(/[》〉”]$/u, '') ?? null
  );
}

/** The text that a notice issues, where it follows as a whole and not as an annex: its title's lines. */
function findIssued(lines: readonly string[], after: number, issued: string): Found<string> | null {
  const wanted = unspaced(issued);
  for (let at = after; at < lines.length; at += 1) {
    const text = lines[at]?.trim() ?? '';
    if (text === '') continue;
    if (/^附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]*\s*$/u.test(text)) return null;
    let joined = '';
    for (let end = at; end < Math.min(lines.length, at + LONGEST_TITLE); end += 1) {
      const next = lines[end]?.trim() ?? '';
      joined = joinPieces(joined, next);
      if (unspaced(joined) === wanted) return atLine(joined, at + 1, 'high', '，通知所印发的文件');
      if (!wanted.startsWith(unspaced(joined))) break;
    }
  }
  return null;
}

/**
 * The title of a text as printed, lines joined: that of the text which a notice issues, where it is
 * printed below it; else the notice's own.
 *
 * @param isReport of a report any first line is the title
 */
export function findTitle(
  lines: readonly string[],
  head: readonly HeadLine[],
  isReport: boolean,
): Found<string> | null {
  const labelled = head.find(({ text }) => /^标\s*题\s*[:：]/u.test(text));
  const stretches = head.flatMap((_, index) => stretchFrom(head, index) ?? []);
  const first = stretches[0];
  const whole = isReport ? undefined : stretches.find(({ isWhole }) => isWhole);
  const found = whole ?? first;
  if (found === undefined) {
    if (labelled !== undefined)
      return atLine(labelled.text.replace(/^[^:：]*[:：]\s*/u, ''), labelled.line);
    const index = lines.findIndex((line) => line.trim() !== '');
    const text = lines[index]?.trim() ?? '';
    return index < 0 || text.length > 60
      ? null
      : atLine(text, index + 1, 'low', '，认不出标题，取第一行');
  }
  const issued = whole === undefined ? null : issuedTitle(whole.text);
  const below = issued === null ? null : findIssued(lines, found.first.line, issued);
  return below ?? atLine(found.text, found.first.line, found.isWhole ? 'high' : 'medium');
}
