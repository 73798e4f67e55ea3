import type { IndicatorDraft } from '../records/draft.ts';

/** The two years of an indicator table. */
export interface IndicatorYears {
  base: number;
  target: number;
}

/** One row, with where its parts stand in the text. */
export interface IndicatorRow {
  order: number;
  numberLength: number;
  titleStart: number;
  titleEnd: number;
  indicator: IndicatorDraft;
}

/** 序号 指标名称 2020 年 2025 年 属性 */
const HEADER = /^序号 .*?(\d{4}) ?年 (\d{4}) ?年 属性$/u;
/** 11 知识产权试点示范城市、园区、县（区）（个） 55 60 预期性: the last bracket holds the unit. */
const ROW = /^(\d+) (.+)（([^（）]+)） ([\d.]+) ([\d.]+) (\S+性)$/u;

/** The years of an indicator table's header, or null when the text is none. */
export function indicatorYears(text: string): IndicatorYears | null {
  const match = HEADER.exec(text);
  return match === null ? null : { base: Number(match[1]), target: Number(match[2]) };
}

/** Reads one row of an indicator table, or null when the text is none. */
export function readIndicator(text: string, years: IndicatorYears): IndicatorRow | null {
  const match = ROW.exec(text);
  if (match === null) return null;
  const [, order = '', name = '', unit = '', base = '', target = '', attribute = ''] = match;
  const titleStart = order.length + 1;
  return {
    order: Number(order),
    numberLength: order.length,
    titleStart,
    titleEnd: titleStart + name.length + unit.length + 2,
    indicator: {
      name,
      unit,
      base: { year: years.base, value: Number(base) },
      target: { year: years.target, value: Number(target) },
      attribute,
    },
  };
}
