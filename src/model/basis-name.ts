import type { Basis } from './vocabulary.ts';

/** How we know that a unit is responsible, in a word. */
export const basisName: Record<Basis, string> = {
  printed: '原文印出',
  aligned: '按序对齐',
  inferred: '编者推定',
};
