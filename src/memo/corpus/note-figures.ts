import type { MemoRecord } from './finding.ts';

const FIGURE = /(\d+(?:\.\d+)?)(%|[亿万]?(?:元|件|家|个|项|人|次|户|名|种))/gu;

/**
 * Says which figures of a memo stand beside a reference and not in what it cites, where that has
 * figures of the same unit. They may be the writer's own, so that they are no error; but nobody
 * should take them for checked.
 *
 * @param words folded
 */
export function noteFigures(records: readonly MemoRecord[], words: string): string {
  const texts = records.flatMap(({ title, text, reading }) => [title ?? '', text, reading ?? '']);
  const plain = texts.map((text) => text.normalize('NFKC'));
  const numbers = new Set(plain.flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []));
  const strange = [...words.matchAll(FIGURE)].filter(
    ([, number = '', unit = '']) =>
      plain.some((text) => text.includes(unit)) && !numbers.has(number),
  );
  if (strange.length === 0) return '';
  return `文中的${strange.map(([figure]) => figure).join('、')}不在所引条目的原文里，没有核对。`;
}
