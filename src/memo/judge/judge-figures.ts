import { fold } from '../../text/fold.ts';
import { lastOf } from '../../text/last-of.ts';
import type { MemoRecord } from '../corpus/finding.ts';

/** A figure with its counter, and the words that say what is counted. */
interface Figure {
  value: number;
  /** 亿元, %, 件 … */
  unit: string;
  /** The letters directly before it and behind it, folded. */
  context: string;
  behind: string;
  /** As written, folded. */
  words: string;
}

const FIGURE =
  /(\d+(?:\.\d+)?)(%|个百分点|[亿万]?(?:元|件|家|个|项|人次|人|次|户|名|种|场|条|所|批))/gu;
/** How many letters before a figure say what it counts. */
const CONTEXT = 16;

function figuresOf(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    value: Number(match[1]),
    unit: match[2] ?? '',
    context: text.slice(Math.max(0, match.index - CONTEXT), match.index),
    behind: text.slice(match.index + match[0].length).slice(0, CONTEXT / 2),
    words: match[0],
  }));
}

/** 知识产权质押融资金额（亿元） | 116 300 预期性: the unit stands in the title, the target comes last. */
function figureOfIndicator({ kind, title, text }: MemoRecord): Figure[] {
  const unit = /[（(]([^（()）]+)[）)]\s*$/u.exec(title ?? '')?.[1];
  const value = lastOf(text.match(/\d+(?:\.\d+)?/gu) ?? []);
  if (kind !== 'indicator' || unit === undefined || value === undefined) return [];
  const folded = fold(unit).folded;
  return [
    {
      value: Number(value),
      unit: folded,
      context: fold(title ?? '').folded,
      behind: '',
      words: `${value}${folded}`,
    },
  ];
}

/** The memo says what the source demands. */
const DEMANDED =
  /提出|要求|明确|规定|目标|指标[为是]|任务[为是]|不少于|不低于|应|须|^[:为是]|^的.{1,24}达到|(?:须|应|要|需)达到|达到\d[^,]*以上|为\d/u;
const SAID_OUTRIGHT = /提出|要求|明确|规定|目标/u;
/** The memo says what has been reached, or what its writer plans. */
const REACHED =
  /目前|已|实际|截至|现有|现为|仅|尚|完成了|实有|同比|今年|去年|上半年|累计|我[市县局厅区]|拟|计划|预计|查获|办理|建成|新增了|征求意见稿|写/u;

/** The longest stretch of letters that two texts share. */
function sharedLength(a: string, b: string): number {
  let most = 0;
  for (let at = 0; at < a.length; at += 1) {
    while (at + most < a.length && b.includes(a.slice(at, at + most + 1))) most += 1;
  }
  return most;
}

/** So many letters in a row say that two figures count the same. */
const SAME_MATTER = 3;

/**
 * Says whether a figure that a memo gives for the items it cites is another than the printed one; null
 * when they agree, when print has none of its unit, or when the memo tells of its own results.
 *
 * @param after the folded words behind the reference, to the end of its sentence
 */
export function judgeFigures(records: readonly MemoRecord[], after: string): string | null {
  const printed = records.flatMap((record) => {
    const { title, text, reading } = record;
    const own = figureOfIndicator(record);
    return own.length > 0 ? own : figuresOf(fold(`${title ?? ''}。${reading ?? text}`).folded);
  });
  if (printed.length === 0) return null;
  const indicator = records.length === 1 && records[0]?.kind === 'indicator';
  for (const clause of after.split(/[,;。]/u)) {
    if (!DEMANDED.test(clause)) continue;
    if (REACHED.test(clause) && !SAID_OUTRIGHT.test(clause)) continue;
    for (const said of figuresOf(clause)) {
      const sameUnit = printed.filter(({ unit }) => unit === said.unit);
      if (sameUnit.length === 0 || sameUnit.some(({ value }) => value === said.value)) continue;
      const counted = said.context.replace(/达到?|不少于|不低于|超过|至|为|是|共/gu, '');
      // Of a single figure of its kind fewer letters tell that it is meant.
      const enough = sameUnit.length === 1 ? SAME_MATTER - 1 : SAME_MATTER;
      const matter = sameUnit.filter(
        ({ context, behind }) =>
          indicator ||
          sharedLength(counted, context) >= enough ||
          sharedLength(said.behind, behind) >= SAME_MATTER,
      );
      const [only] = matter;
      if (!only) continue;
      return `文中写的是“${said.words}”，原文是“${only.words}”。`;
    }
  }
  return null;
}
