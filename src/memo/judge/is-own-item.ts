import type { Around } from './around.ts';
import type { MemoSession } from '../corpus/session.ts';
import { ownerOfNumber } from '../find/owner-words.ts';
import type { ItemToken } from '../find/tokens.ts';

/** Nouns that a number counts of the memo's own affairs: 第2项议题, 第一项工作, 第3项经费. */
const OWN_NOUN =
  /^(?:的)?(?:(?:议题|议程|议案|提案|决议|经费|资金|费用|支出|预算|职权|职责|职能|权力|权利|整改|民生|实事|指示|批示|承诺|扣分|得分|加分|评分|荣誉|奖项|条件|案件|合同|协议|专利|发明|产品|标的|课题)|(?:工作|改革|举措|措施|内容|原则|建议|决定|问题|成果|制度|机制|要求|标准|业务|培训|活动|会议|规定)(?=$|[,。;:、)的已由是为]))/u;
/** 第一项是…, 第二，…: an ordinal of speech. */
const SPOKEN = /^(?:是|为|,|:|、|$)/u;
/** After an ordinal at the start of a line: the heading or the text of the memo's own item. */
const HEADING = /^(?:[:、,.]|$|是|\p{Script=Han}{2,12}$)/u;
/** The numbers that a memo's own tasks have. */
const MOST_OWN = 20;

function isHan(around: Around, item: ItemToken): boolean {
  const [first] = item.numbers;
  return first !== undefined && !/\d/.test(around.line.folded.charAt(first.start));
}

const highestOf = (item: ItemToken) => Math.max(0, ...item.numbers.flatMap(({ values }) => values));

/** 重点任务｜一：…, 任务1：… as the memo's own headings: the numbers that they have. */
const OWN_TASK = /(?:^|[,。;:])(?:重点|主要|工作|具体)?任务([\d一二三四五六七八九十]{1,3}):/gu;
const DIGITS = '零一二三四五六七八九十';

/** Notes the tasks that a memo counts itself; the same words mean these later. */
export function learnOwnTasks(session: MemoSession, folded: string): void {
  if (!folded.includes('任务')) return;
  for (const [, written = ''] of folded.matchAll(OWN_TASK)) {
    const value = /\d/.test(written) ? Number(written) : DIGITS.indexOf(written);
    if (value > 0 && value <= MOST_OWN) session.ownTasks.add(value);
  }
}

/**
 * Whether an item without a document's name beside it is rather the memo's own counting, or that of
 * another paper whose name stands directly before it (督办事项第45项).
 */
export function isOwnItem(session: MemoSession, around: Around, item: ItemToken): boolean {
  const { folded } = around.line;
  const before = folded.slice(Math.max(0, item.start - 12), item.start);
  const after = folded.slice(item.end, item.end + 24);
  if (
    /(?:本|本通知|本文|本方案|本报告|下列|下述|我局|我厅|我市|我县|我单位)(?:的)?$/u.test(before)
  ) {
    return true;
  }
  if (ownerOfNumber(folded, item.start) === 'foreign') return true;
  if (item.form === 'outline') return item.leading && folded.slice(0, item.end).includes('、');
  const highest = highestOf(item);
  if (item.form === 'task' && highest <= MOST_OWN) {
    // 任务1：完善制度: a heading of the memo's own.
    if (after.startsWith(':')) return true;
    if (item.numbers.every(({ values }) => values.every((one) => session.ownTasks.has(one)))) {
      return true;
    }
  }
  if (item.form !== 'task' && OWN_NOUN.test(after)) return true;
  if (!isHan(around, item)) return false;
  // 任务一：… at the start of a line is a heading; 任务一由… is not.
  if (item.leading && highest <= MOST_OWN && HEADING.test(folded.slice(item.end))) return true;
  if (highest > 10) return false;
  if (folded.slice(0, item.end).endsWith('措施')) return true;
  return item.form !== 'task' && SPOKEN.test(after);
}
