import { fold } from '../text/fold.ts';
import { addressTargets } from './address-targets.ts';
import { documentNumberTargets } from './document-number-targets.ts';
import { matchNames } from './match-names.ts';
import { numberTargets } from './number-targets.ts';
import type { NamedPage, Table } from './table.ts';
import { distinct, type Target } from './target.ts';

const MAX = 8;

/** What to offer while someone types: numbers, names that begin so or contain it, then titles. */
export function suggest(typed: string, table: Table): Target[] {
  const whole = fold(typed).folded;
  if (whole === '' || whole.length > 60) return [];
  const names = matchNames(whole, table);
  const lists = [
    ['unit', table.units],
    ['document', table.documents],
    ['topic', table.topics],
  ] as const;
  const containing = (test: (form: string) => boolean) =>
    lists.flatMap(([type, list]) =>
      list.flatMap((page: NamedPage, index): Target[] =>
        page.forms.some(test) ? [{ type, index }] : [],
      ),
    );
  const wide = whole.length > 1 ? containing((form) => form.includes(whole)) : [];
  const titles = table.records.flatMap(({ title }, index): Target[] =>
    whole.length > 1 && title !== '' && fold(title).folded.includes(whole)
      ? [{ type: 'record', index }]
      : [],
  );
  return distinct([
    ...addressTargets(typed, table),
    ...documentNumberTargets(whole, table),
    ...numberTargets(whole, table),
    ...names.exact,
    ...names.partial,
    ...containing((form) => form.startsWith(whole)),
    ...wide,
    ...titles,
  ]).slice(0, MAX);
}

/** Where Enter goes without a look at the results: the one thing that a number means. */
export function jumpTarget(typed: string, table: Table): Target | null {
  const whole = fold(typed).folded;
  const targets = distinct([
    ...addressTargets(typed, table),
    ...documentNumberTargets(whole, table),
    ...numberTargets(whole, table),
  ]);
  return targets.length === 1 ? (targets[0] ?? null) : null;
}
