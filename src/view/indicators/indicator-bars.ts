import { scaleLinear } from 'd3-scale';
import type { PublicIndicator } from '../../model/indicator.ts';

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
  const { base, target } = indicator;
  const top = Math.max(base.value, target.value);
  if (top <= 0) return { indicator, base: 0, target: 0 };
  const scale = scaleLinear([0, top], [0, 100]).clamp(true);
  const length = (value: number) => Math.round(scale(value) * 10) / 10;
  return { indicator, base: length(base.value), target: length(target.value) };
}
