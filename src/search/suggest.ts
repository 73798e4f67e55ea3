import { fold } from '../text/fold.ts';
import { leadTargets } from './lead-targets.ts';
import { matchNames } from './match-names.ts';
import { parseQuery } from './parse-query.ts';
import { compareKeys } from './rank-phrase.ts';
import type { NamedPage, Table } from './table.ts';
import { distinct, type Target } from './target.ts';

const MAX = 8;
/** Sections are found by their headings, not by parts of them. */
const types = ['document', 'unit', 'topic'] as const;

/** What to offer while someone types: what is meant outright, names with it, then titles. */
export function suggest(typed: string, table: Table): Target[] {
  const query = parseQuery(typed);
  const { whole } = query;
  if (whole === '' || whole.length > 60) return [];
  const names = matchNames(whole, table);
  const containing = (test: (form: string) => boolean) =>
    types.flatMap((type) =>
      table[`${type}s`].flatMap((page: NamedPage, index): Target[] =>
        page.forms.some(test) ? [{ type, index }] : [],
      ),
    );
  const wide =
    whole.length > 1
      ? [...containing((form) => form.includes(whole)), ...titled(whole, table)]
      : [];
  return distinct([
    ...leadTargets(query, names, table).all,
    ...names.exact,
    ...names.partial,
    ...containing((form) => form.startsWith(whole)),
    ...wide,
  ]).slice(0, MAX);
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
