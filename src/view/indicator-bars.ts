import type { PublicIndicator } from '../model/indicator.ts';

/** An indicator with the lengths of its two bars. */
export interface IndicatorBars {
  indicator: PublicIndicator;
  /** 0 to 100: the value in parts of the larger of the two, from a true zero. */
  base: number;
  target: number;
}

/**
 * Bars from zero, each indicator on a scale of its own, since their units differ; the page says so.
 * Negative values have no bar.
 */
export function indicatorBars(indicator: PublicIndicator): IndicatorBars {
  const top = Math.max(indicator.base.value, indicator.target.value);
  const length = (value: number) =>
    top <= 0 ? 0 : Math.round((Math.max(0, value) / top) * 1000) / 10;
  return { indicator, base: length(indicator.base.value), target: length(indicator.target.value) };
}
