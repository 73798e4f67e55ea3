/** A key taken apart: `f2-tb-3` is annex f2, letters tb, numbers [3]. */
export interface Key {
  /** `f2`, `f1x2`, `g1`; empty in the main text. */
  annex: string;
  /** Letters before the first number: p, t, tb, z, a, x …; empty where there are numbers only. */
  letters: string;
  numbers: number[];
  /** 分编 and 章 within 编: each step with its letter (b3-d1-c2-1 is b3, d1, c2 and 1). */
  steps: { letter: string; number: number }[];
  /** The letter that tells two equal printed numbers apart (15a), or empty. */
  twin: string;
}

const ANNEX_KEY = /^([fg]\d+(?:x\d+)*)(?:-|$)/;

/** Takes a key apart; null where the contract has no such key. */
export function parseKey(key: string): Key | null {
  const annex = ANNEX_KEY.exec(key)?.[1] ?? '';
  const rest = annex === '' ? key : key.slice(annex.length + 1);
  if (rest === '')
    return annex === '' ? null : { annex, letters: '', numbers: [], steps: [], twin: '' };
  const match = /^([a-z]{0,2}?)-?(\d.*)$/.exec(rest);
  if (!match) return null;
  const [, letters = '', tail = ''] = match;
  const steps: Key['steps'] = [];
  for (const step of `${letters}${tail}`.split('-')) {
    const [, letter, number] = /^([a-z]*)(\d+)[a-z]?$/.exec(step) ?? [];
    if (letter === undefined) return null;
    steps.push({ letter, number: Number(number) });
  }
  const twin = /\d([a-z])$/.exec(rest)?.[1] ?? '';
  return { annex, letters, numbers: steps.map(({ number }) => number), steps, twin };
}

/** 附件2, 附件1-2 and 附表1 for f2, f1x2 and g1. */
export function annexName(annex: string): string {
  return `${annex.startsWith('g') ? '附表' : '附件'}${annex.slice(1).replaceAll('x', '-')}`;
}
