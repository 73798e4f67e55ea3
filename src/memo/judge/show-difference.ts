import { diffChars } from 'diff';
import { closestStretch } from './closest-stretch.ts';

/** What differs between a record's text and a quotation of it. */
export interface Difference {
  /** 0 to 1: how much of the quotation stands in the text in this order. */
  alike: number;
  /** In Chinese, each place with the letters around it; empty when nothing differs. */
  words: string;
}

/** Letters shown on each side of a place that differs. */
const CONTEXT = 2;
const MOST_PLACES = 6;

/** Finds where a folded quotation differs from the stretch of a folded text that it is like most. */
export function showDifference(text: string, quote: string): Difference {
  const { start, end } = closestStretch(text, quote);
  const inner = diffChars(text.slice(start, end), quote);
  let alike = 0;
  const places: string[] = [];
  for (let at = 0; at < inner.length; at += 1) {
    const one = inner[at];
    if (!one) continue;
    if (!one.added && !one.removed) {
      alike += one.value.length;
      continue;
    }
    const before = inner[at - 1]?.value.slice(-CONTEXT) ?? '';
    const next = inner[at + 1];
    const pair = next && (next.added || next.removed) ? next : null;
    if (pair) at += 1;
    const after = inner[at + 1]?.value.slice(0, CONTEXT) ?? '';
    const printed = `${one.removed ? one.value : ''}${pair?.removed ? pair.value : ''}`;
    const quoted = `${one.added ? one.value : ''}${pair?.added ? pair.value : ''}`;
    places.push(`引文作“${before}${quoted}${after}”，原文作“${before}${printed}${after}”`);
  }
  return {
    alike: alike / Math.max(1, quote.length),
    words: places.slice(0, MOST_PLACES).join('；'),
  };
}
