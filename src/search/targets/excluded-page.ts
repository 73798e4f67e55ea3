import { fold } from '../../text/fold.ts';
import type { Table } from '../index/table.ts';
import type { Word } from '../query/parse-query.ts';
import type { Target } from './target.ts';

/**
 * Whether a page bears one of the excluded words in any of its names: 知识产权 -知识产权 finds no document
 * and no topic of 知识产权 either. Records are asked by their texts, elsewhere.
 */
export function isExcludedPage(
  { type, index }: Target,
  excluded: readonly Word[],
  table: Table,
): boolean {
  if (type === 'record' || excluded.length === 0) return false;
  const page = table[`${type}s`][index];
  const names = page ? [fold(page.name).folded, ...page.forms] : [];
  return excluded.some(({ text }) => {
    const { folded } = fold(text);
    return folded !== '' && names.some((name) => name.includes(folded));
  });
}
