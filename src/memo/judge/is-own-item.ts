import type { Around } from './around.ts';
import type { ItemToken } from '../find/tokens.ts';

/** 第一项工作, 第二条，…: an ordinal of speech. */
const SPOKEN = /^(?:工作|改革|举措|措施|内容|议题|原则|议程|是|为|,|:|、|$)/u;

/** After an ordinal at the start of a line: the heading or the text of the memo's own item. */
const HEADING = /^(?:[:、,.]|$|是|\p{Script=Han}{2,12}$)/u;

function isHan(around: Around, item: ItemToken): boolean {
  const [first] = item.numbers;
  return first !== undefined && !/\d/.test(around.line.folded.charAt(first.start));
}

/** Whether an item without a document's name beside it is rather the memo's own counting. */
export function isOwnItem(around: Around, item: ItemToken): boolean {
  const { folded } = around.line;
  if (
    /(?:本|本通知|本文|本方案|本报告|下列|下述|我局|我单位)(?:的)?$/u.test(
      folded.slice(0, item.start),
    )
  )
    return true;
  if (item.form === 'outline') return item.leading && folded.slice(0, item.end).includes('、');
  if (!isHan(around, item)) return false;
  const highest = Math.max(...item.numbers.flatMap(({ values }) => values));
  // 任务一：… at the start of a line is a heading; 任务一由… is not.
  if (item.leading && highest <= 20 && HEADING.test(folded.slice(item.end))) return true;
  if (highest > 10) return false;
  if (folded.slice(0, item.end).endsWith('措施')) return true;
  return item.form !== 'task' && SPOKEN.test(folded.slice(item.end));
}
