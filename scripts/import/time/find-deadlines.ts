import { dateOf, type Deadline, type YearContext } from './dating.ts';
import { timePointsOf } from './time-points.ts';

/** 每年, 每季度: it recurs and has no last day. */
export const RECURS = /每(?:个)?(?:半年|两年|[一二三四五]?年|季度?|月|周|个?工作日)(?:度)?/u;
/** The stop that ends a sentence. */
const STOP = /[。！？\n]/u;
/** What follows a time at which something is to be done. */
const VERB =
  /^[，,]?\s?(?:前|力争|基本|全面|全部|完成|出台|印发|制定|建成|建立|实现|达到|取得|启动|报送|上报|提交|形成|编制|修订|组织|开展|举办|召开|公布|发布|投入|投用|竣工|落实|到位|整改|报|结束)/u;
/** 力争2025年底建成 is a plan, 2020年底建成 may tell of the past. */
const PLANNED = /(?:力争|确保|计划|争取|预计|拟|将)(?:于|在|到)?\s?$/u;
/** Something that was done by then: 2020年底前建成的小区. */
const DONE = /^\s?(?:已|就已|即已|均已)/u;
const DONE_BEFORE = /(?:已经?|曾|截至|截止|早)(?:于|在|到)?\s?$/u;

/** Whether what follows a time only describes a thing: 2020年前登记的企业. */
function describes(after: string): boolean {
  const task = VERB.exec(after);
  if (task !== null) return after.slice(task[0].length).startsWith('的');
  return /^[^，,。；;、]{1,6}的/u.test(after);
}

/**
 * The time limits that a sentence sets: 2022年底前, 9月底前, 年内, 每年 …. A year alone (到2025年，…达到80件)
 * belongs to a target and is none; what had been done by a time, or only describes a thing, is none.
 *
 * @param context the year of the document's title or of the table's heading
 */
export function findDeadlines(text: string, context: YearContext | null): Deadline[] {
  const found: Deadline[] = [];
  let start = 0;
  for (const sentence of text.split(STOP)) {
    found.push(
      ...inSentence(sentence, context).map((d) => ({
        ...d,
        from: d.from + start,
        to: d.to + start,
      })),
    );
    start += sentence.length + 1;
  }
  return found;
}

function inSentence(sentence: string, context: YearContext | null): Deadline[] {
  const found: Deadline[] = [];
  let year: number | null = null;
  const quote = sentence.trim();
  for (const { point, to, before } of timePointsOf(sentence)) {
    const ahead = sentence.slice(0, point.from);
    const after = sentence.slice(to);
    const recurs = new RegExp(`${RECURS.source}\\s?$`, 'u').exec(ahead);
    const within = /[内]$/u.test(sentence.slice(point.from, point.to));
    const planned = typeof point.year !== 'number' || PLANNED.test(ahead);
    const inPart = point.ends && point.day === null && planned;
    const limit = before || within || (inPart && VERB.test(after) && !/^[，,]/u.test(after));
    const earlier: number | null = year;
    if (typeof point.year === 'number') year = point.year;
    if (!limit || DONE.test(after) || DONE_BEFORE.test(ahead) || describes(after)) continue;
    const from = recurs === null ? point.from : recurs.index;
    const printed = sentence.slice(from, to).trim();
    const date =
      recurs === null ? dateOf(point, before, context, earlier) : { date: null, note: null };
    found.push({ printed, ...date, quote, from, to });
  }
  return [...found, ...recurring(sentence, quote, found)].sort((a, b) => a.from - b.from);
}

/** 每年 and the like that are not part of a time limit already; 平均每年 and 每年的 say how much, not when. */
function recurring(sentence: string, quote: string, found: readonly Deadline[]): Deadline[] {
  return [...sentence.matchAll(new RegExp(RECURS.source, 'gu'))].flatMap((match): Deadline[] => {
    const from = match.index;
    const to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) return [];
    const after = sentence.slice(to);
    if (
      sentence.slice(0, from).endsWith('平均') ||
      /^\s?(?:的|均|比|来|增|\d|[一二三四五六七八九十]+月)/u.test(after)
    )
      return [];
    return [{ printed: match[0], date: null, note: null, quote, from, to }];
  });
}
