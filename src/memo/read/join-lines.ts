import { lastOf } from '../../text/last-of.ts';

/** Lines of a file that read on as one. */
export interface JoinedLine {
  /** The lines with `\n` between them. */
  text: string;
  /** Offset in `text` at which each line starts. */
  starts: number[];
  /** 1-based number of the first. */
  first: number;
  /** Of a row of a table: where the words of its cells stand; what lies between stands nowhere. */
  pieces?: { at: number; line: number; start: number; length: number }[];
}

/** What the last letters of a line must be for the sentence to go on: 附件第12、 · 落实任务 · 省公安厅的 */
const HANGS =
  /(?:[、，,（(《〈“「『-]|[—－~～]|[和及与或的由至到第]|任务|附件|专栏|指标|要点|清单|规划|方案|分工表)$/u;
/** The word of a column's head, above numbers of rows. */
const HEAD = /^\s*(?:主要|重点|工作|具体|目标|年度)*(?:任务|指标|附件|项目)\s*$/u;
const NUMBER_ALONE = /^\s*[\d０-９]+\s*$/u;
/** Half of a list: the number after the break is no numbering of the memo's own. */
const HALF_LIST = /[\d０-９〇零一二三四五六七八九十百](?:[、，,和及与至到—－~～-]+第?)$/u;
/** A noun with a number that is broken behind its first letter, 任 / 务14: nothing else reads so. */
const HALF_NOUN =
  /^(?:任务|附件|专栏|指标|要点|清单)\s*(?:第?\s*[\d０-９〇零一二三四五六七八九十百]|[（(]\s*[\d０-９])/u;
/** A reference to a place in an outline: 规划 / 第三部分, 方案三 / （二）, 三（二） / 第一段. */
const HALF_OUTLINE: [end: RegExp, start: RegExp][] = [
  [
    /(?:规划|方案|要点|清单|》)$/u,
    /^\s*第[一二三四五六七八九十\d０-９]{1,3}(?:部分|章|节)(?=[（(第的中，,。；、和由])/u,
  ],
  [
    /(?:(?:规划|方案|部分|》)[一二三四五六七八九十]{1,3}|部分|章)$/u,
    /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/u,
  ],
  [/[）)]$/u, /^\s*第[一二三四五六七八九十\d０-９]{1,3}(?:自然段|段|条|项|款)/u],
];
const NUMBER_FIRST = /^\s*第?[\d０-９〇零一二三四五六七八九十百]/u;
/** 一、牵头任务: a heading, whose last word does not hang over to the next line. */
const HEADING_LINE =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d０-９]{1,3}[）)]|第[一二三四五六七八九十]+(?:章|节|部分))[^，,。；：、]{1,16}$/u;
const HANGING_WORD = /(?:任务|附件|专栏|指标|要点|清单|规划|方案|分工表)$/u;
/** Where something of its own begins: 一、 · （一） · 3. · 第一章 · 附件： · Markdown's marks · an indent. */
const BEGINS =
  /^(?:[ \t]{2,}|[\t\u3000]|\s*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d０-９]{1,3}[）)]|[\d０-９]{1,3}[、．.)）](?![\d０-９])|第[一二三四五六七八九十]+(?:[，,、章节]|部分)|附件\s*[:：\d]|[-*+•●■◆>#|~`]))/u;
const STOPPED = /[。！？；：…!?;:][”’"』」）)\]】]*\s*$/u;
/** What can only go on: 的, a closing mark, the counter of the number before it. */
const GOES_ON = /^\s*[，。、；：！？）》〉”』」%％]/u;
const COUNTER = /^\s*(?:项(?!目)|条(?!例|件|款)|号|款|段)/u;
const NUMBER_LAST = /[\d０-９〇零一二三四五六七八九十百]\s*$/u;
/** 由省农业农 / 村厅负责: who is to do it stands on both sides. */
const HALF_CLAIM = /由[^。；，,;]{1,24}$/u;
const CLAIM_ENDS = /^[^。；;]{0,30}?(?:负责|牵头|承担|主办|承办|主责|配合)/u;
/** A reference that begins a line needs nothing of the line before it, which may be a row of its own. */
const REFERS =
  /^\s*(?:(?:重点)?任务[\d０-９一二三四五六七八九十]|第[\d０-９一二三四五六七八九十]|附件|专栏|指标|《)/u;

const MARKS: [open: string, close: string][] = [
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
];
/** A mark may be closed so many lines below; a single stray one swallows nothing. */
const MOST_LINES_OPEN = 6;
/** Nobody writes longer paragraphs; what is longer is cut, so that all stays quick. */
const MOST_LINES = 200;
/** A line of a text that is wrapped is at least and at most so long. */
const SHORTEST = 12;
const LONGEST = 120;
/** A line may end so many letters early so that none begins with a stop or a bracket. */
const SLACK = 2;

const lengthOf = (line: string) => line.trimEnd().length;
/** A row of a table that was pasted. */
const isRow = (line: string) => line.trim().includes('\t');
const isBlank = (line: string) => line.trim() === '';

/** Columns that a line takes: two for a letter of Chinese, one for the rest. */
function widthOf(line: string): number {
  let width = 0;
  for (const one of line.trimEnd()) width += one > '\u2e7f' || '“”‘’—…'.includes(one) ? 2 : 1;
  return width;
}

/** Whether a mark that is open at the end of a text is closed in one of the lines below. */
function isOpen(text: string, below: readonly string[]): boolean {
  return MARKS.some(([open, close]) => {
    if (text.lastIndexOf(open) <= text.lastIndexOf(close)) return false;
    for (const line of below) {
      if (isBlank(line)) return false;
      const closed = line.indexOf(close);
      const again = line.indexOf(open);
      if (closed >= 0) return again < 0 || closed < again;
      if (again >= 0) return false;
    }
    return false;
  });
}

/** Whether the sentence at the end of one line goes on in the next, which is not blank. */
function readsOn(upper: string, lower: string, full: boolean): boolean {
  if (isRow(upper) || isRow(lower)) return false;
  const end = upper.trimEnd();
  if (HALF_LIST.test(end) && NUMBER_FIRST.test(lower)) return true;
  if (HALF_NOUN.test(end.slice(-1) + lower.trimStart())) return true;
  if (full && HALF_OUTLINE.some(([above, below]) => above.test(end) && below.test(lower)))
    return true;
  if (BEGINS.test(lower) || STOPPED.test(end)) return false;
  if (HEAD.test(upper) && NUMBER_ALONE.test(lower)) return false;
  if (HEADING_LINE.test(end) && HANGING_WORD.test(end) && !full) return false;
  if (HANGS.test(end) || GOES_ON.test(lower)) return true;
  if (NUMBER_LAST.test(end) && COUNTER.test(lower)) return true;
  if (HALF_CLAIM.test(end) && CLAIM_ENDS.test(lower)) return true;
  return full && !REFERS.test(lower);
}

/** For each line whether it is as wide as the widest of its block: there a wrapped text breaks. */
function fullLines(lines: readonly string[]): boolean[] {
  const full: boolean[] = [];
  for (let from = 0; from < lines.length;) {
    let till = from;
    while (till < lines.length && !isBlank(lines[till] ?? '')) till += 1;
    const block = lines.slice(from, till);
    // Programs wrap by columns, of which a letter of Chinese takes two, or by letters.
    const measured = [block.map(lengthOf), block.map((line) => widthOf(line) / 2)];
    const most = measured.map((lengths) => lengths.reduce((a, b) => Math.max(a, b), 0));
    const wrapped = most.every((length) => length >= SHORTEST && length <= LONGEST);
    block.forEach((_, index) => {
      const reaches = (lengths: number[], which: number) =>
        (lengths[index] ?? 0) >= (most[which] ?? 0) - SLACK;
      full.push(wrapped && measured.some(reaches));
    });
    for (from = till; from < lines.length && isBlank(lines[from] ?? ''); from += 1)
      full.push(false);
  }
  return full;
}

/**
 * Joins the lines of a text that was wrapped, so that a reference may lie across a break (任务 / 45,
 * 第12、 / 14项). A break is passed over where the line above cannot end a sentence or fills the width
 * of the text, and the line below begins nothing of its own.
 *
 * @param plain the same lines in simplified characters, by which it is decided
 */
export function joinLines(
  lines: readonly string[],
  plain: readonly string[] = lines,
): JoinedLine[] {
  const joined: JoinedLine[] = [];
  const full = fullLines(lines);
  lines.forEach((line, index) => {
    const last = lastOf(joined);
    const upper = plain[index - 1] ?? '';
    const goesOn =
      last !== undefined &&
      last.starts.length < MOST_LINES &&
      !isBlank(upper) &&
      !isBlank(line) &&
      (readsOn(upper, plain[index] ?? '', full[index - 1] ?? false) ||
        (last.starts.length < MOST_LINES_OPEN &&
          isOpen(last.text, lines.slice(index, index + MOST_LINES_OPEN))));
    if (goesOn) {
      last.starts.push(last.text.length + 1);
      last.text += `\n${line}`;
    } else joined.push({ text: line, starts: [0], first: index + 1 });
  });
  return joined;
}

/** Each line by itself: a paragraph of a .docx, a block of Markdown. */
export function singleLines(lines: readonly string[]): JoinedLine[] {
  return lines.map((text, index) => ({ text, starts: [0], first: index + 1 }));
}
