import { formatNumeral } from '../../text/format-numeral.ts';
import type { Around } from './around.ts';
import type { Reference } from './compose.ts';
import { isOwnItem } from './is-own-item.ts';
import type { Judgement } from './judgement.ts';
import { kindsOf } from './resolve-item.ts';
import type { MemoSession } from '../corpus/session.ts';
import type { ItemForm, ItemToken } from '../find/tokens.ts';
import { lastOf } from '../../text/last-of.ts';

/** 任务120由… goes on as after a name; 任务120吨, 任务110报警 do not. */
const GOES_ON =
  /^(?:$|[,。;:、()!?-]|由|和|与|及|中|为|的(?!任务)|等|至|到|是|已|应|须|未|按|所|属|涉及|提出|要求|明确|规定|安排|部署|牵头|责任|负责|落实|进展)/u;
/** 完成年度任务120，…: an amount and not a number. */
const AMOUNT =
  /(?:完成|下达|承担|承接|分配|分解|年度|全年|当年|季度|目标|新增|计划|共|总|累计|超额|增加)(?:的|了)?(?:重点|工作|年度|目标)?$/u;
/** Where an amount ends a clause; 完成任务120的责任单位 is not one. */
const CLAUSE_ENDS = /^(?:$|[,。;!?、)])/u;

/** 任务2025: the tasks of a year. */
const isYear = (value: number) => value >= 1900 && value < 2100;

/** How the last number of a way of counting is said: 任务只到99号. */
const RANGE: Partial<Record<ItemForm, (last: number) => string>> = {
  task: (last) => `任务只到${last}号`,
  item: (last) => `条目只到第${last}项`,
  point: (last) => `要点只到第${last}条`,
};

/** Whether the sentence speaks of a numbered item and not of an amount or of something else's item. */
function isCited(session: MemoSession, { annex }: Reference, item: ItemToken, around: Around) {
  if (item.attached || item.blank || isOwnItem(session, around, item)) return false;
  // 第120项 alone may be anything's, unless the memo cites items of ours.
  if (item.form !== 'task' && !annex && session.part.size === 0) return false;
  const last = lastOf(session.named);
  if (last && !last.document.known && last.paragraph === around.standing.paragraph) {
    return false;
  }
  const { folded } = around.line;
  const after = folded.slice(item.end);
  if (!GOES_ON.test(after)) return false;
  return !(CLAUSE_ENDS.test(after) && AMOUNT.test(folded.slice(0, item.start)));
}

/**
 * Judges a number that no document of ours reaches, where the memo does not write which document it
 * means (任务120). A number that nobody can check must not pass for a right one.
 *
 * @returns null when it is no number of an item, or when some document has it
 */
export function judgeUnresolved(
  session: MemoSession,
  reference: Reference,
  item: ItemToken,
  around: Around,
): Judgement | null {
  const say = RANGE[item.form];
  if (!say || !isCited(session, reference, item, around)) return null;
  const { documents } = session.corpus;
  const existing = documents.flatMap((document) =>
    kindsOf(document, item, reference.annex).flatMap((kind) => [
      ...(document.places.numbers.get(kind)?.keys() ?? []),
    ]),
  );
  const last = Math.max(0, ...existing);
  const values = item.numbers.flatMap((number) => number.values);
  const odd = values.some((value) => value < 1 || !Number.isInteger(value));
  const beyond = values.filter((value) => value < 1 || value > last || !Number.isInteger(value));
  if (last === 0 || beyond.length === 0 || beyond.some(isYear)) return null;
  const written = around.line.written(reference.start, reference.end);
  const detail = `无法核对：${written}——${formatNumeral(documents.length)}份文件里的${say(last)}${odd ? '，都从1起、是整数' : ''}。请核对编号；是别的文件的，请写明文件。`;
  return { records: [], verdict: 'no-such-number', detail, parts: [], unresolved: true };
}
