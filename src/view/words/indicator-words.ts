import type { PublicIndicator } from '../../model/indicator.ts';

/**
 * The cells of an indicator with their years, for lists and results: `2020年 476，2025年 900（预期性）`.
 * Without the heads of their columns they would be a row of bare figures.
 */
export function indicatorWords({
  base,
  target,
  attribute,
}: Pick<PublicIndicator, 'base' | 'target' | 'attribute'>): string {
  return `${base.year}年 ${base.value}，${target.year}年 ${target.value}（${attribute}）`;
}
