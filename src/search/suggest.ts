import { fold } from '../text/fold.ts';
import { leadTargets } from './targets/lead-targets.ts';
import { matchNames } from './targets/match-names.ts';
import { parseQuery } from './query/parse-query.ts';
import { compareKeys } from './exact/rank-phrase.ts';
import type { NamedPage, Table } from './index/table.ts';
import { distinct, type Target } from './targets/target.ts';

const MAX = 8;
/** Sections are found by their headings, not by parts of them. */
const types = ['document', 'unit', 'topic'] as const;

/** What to offer while someone types: what is meant outright, names with it, then titles. */
export function suggest(typed: string, table: Table): Target[] {
  const query = parseQuery(typed);
  const { whole } = query;
  if (whole === '' || whole.length > 60) return [];
  const names = matchNames(whole, table);
  return distinct([
    ...leadTargets(query, names, table).all,
    ...names.exact,
    ...names.partial,
    ...named(whole, table),
    ...(whole.length > 1 ? titled(whole, table) : []),
  ]).slice(0, MAX);
}

/**
 * Pages by a part of a name, a single character by the beginning: of the name that is shown, then of any
 * other. 省知识产权局 has 知识产权 in its own name, 保护司 only in one that few use.
 */
function named(whole: string, table: Table): Target[] {
  return types
    .flatMap((type) => table[`${type}s`].map((page: NamedPage, index) => ({ type, page, index })))
    .flatMap(({ type, page, index }) => {
      const own = fold(page.name).folded;
      const places = [own, ...page.forms].map((form) => form.indexOf(whole));
      const found = places.findIndex((at) => at === 0 || (at > 0 && whole.length > 1));
      if (found < 0) return [];
      const inside = Math.min(places[0] ?? 0, 1);
      const key = found === 0 ? [0, inside, types.indexOf(type), own.length] : [1];
      return [{ type, index, key }];
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ type, index }) => ({ type, index }));
}

/** Records by their titles in the order of the results: that title, its beginning, a part of it. */
function titled(whole: string, { records }: Table): Target[] {
  return records
    .flatMap(({ title }, index) => {
      const { folded } = fold(title);
      const at = folded.indexOf(whole);
      return at < 0 ? [] : [{ index, key: [Math.min(at, 1), folded.length, index] }];
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ index }) => ({ type: 'record', index }));
}

/** Where Enter goes without a look at the results: the one thing that a number means. */
export function jumpTarget(typed: string, table: Table): Target | null {
  const query = parseQuery(typed);
  const { named, all } = leadTargets(query, matchNames(query.whole, table), table);
  const [only, ...more] = all;
  return only && more.length === 0 && !named.includes(only) ? only : null;
}
