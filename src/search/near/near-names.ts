import { nearestSubstring, type ReadCost } from './nearest-substring.ts';
import type { NamedPage, Table } from '../index/table.ts';
import type { Target } from '../targets/target.ts';
import { wholeUnits } from '../targets/whole-units.ts';
import { writePinyin } from '../index/write-pinyin.ts';

const MIN_FORM = 3;
/** 省科协 is no slip for 省律协. */
const MIN_NAME = 4;
const MIN_LATIN = 6;
/** 人行 keeps two characters of 人民银行; of 省会 the first says only the level. */
const MIN_SHORT = /^[^省市县全国]./u;

/**
 * Units that a short form may mean which leaves characters of the name out and keeps the first and the
 * last: 运促司 for 运用促进司, 眉县工信局 for 眉县商务和工业信息化局. More than two thirds are too many.
 */
export function shortNames(whole: string, table: Table): Target[] {
  if (whole.length < MIN_FORM && !MIN_SHORT.test(whole)) return [];
  const isShort = (form: string) =>
    form.length > whole.length &&
    form.length <= 3 * whole.length &&
    form.startsWith(whole.slice(0, 1)) &&
    form.endsWith(whole.slice(-1)) &&
    leavesOut(whole, form);
  return wholeUnits(
    (form) => isShort(form) || isShort(form.replace(/^.{1,2}(?=[省县])/u, '')),
    table,
  );
}

/** Whether all characters stand in the longer text in their order. */
function leavesOut(short: string, long: string): boolean {
  let at = 0;
  for (const one of long) if (one === short.charAt(at)) at += 1;
  return at === short.length;
}

/**
 * Pages one of whose names, or whose pinyin, differs from the folded query in one character.
 *
 * @param cost what a Han character read for another costs: 1 for a slip
 */
export function nearNames(whole: string, table: Table, cost?: ReadCost): Target[] {
  const latin = /^[a-z]+$/.test(whole);
  if (whole.length < (latin ? MIN_LATIN : MIN_NAME)) return [];
  const near = (form: string) =>
    // 省林业局 is no slip for 林业局, which is of the county here.
    (!/^[省县]/.test(whole) || form.startsWith(whole.charAt(0))) &&
    Math.abs(form.length - whole.length) <= 1 &&
    isOneApart(whole, form, latin ? undefined : cost);
  const fits = (page: NamedPage) =>
    (latin ? page.pinyin.flatMap((pinyin) => Object.values(writePinyin(pinyin))) : page.forms).some(
      (form) => near(form),
    );
  return (['unit', 'document', 'topic'] as const).flatMap((type) =>
    table[`${type}s`].flatMap((page: NamedPage, index): Target[] =>
      fits(page) ? [{ type, index }] : [],
    ),
  );
}

/** One replaced, missing or extra character, the whole of both compared. */
function isOneApart(a: string, b: string, cost?: ReadCost): boolean {
  const ends = '\u0001';
  const { distance, start, end } = nearestSubstring(
    `${ends}${a}${ends}`,
    `${ends}${b}${ends}`,
    cost,
  );
  return distance === 1 && start === 0 && end === b.length + 2;
}
