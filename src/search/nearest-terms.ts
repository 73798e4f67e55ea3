import { fold } from '../text/fold.ts';
import type { Table } from './table.ts';

const MAX_TERMS = 6;

/** Names of units, topics, documents and titles that share most pairs of characters with a query. */
export function nearestTerms(whole: string, table: Table): string[] {
  const wanted = pairsOf(whole);
  const names = [
    ...[...table.units, ...table.topics, ...table.documents].map(({ name }) => name),
    ...table.records.flatMap(({ title }) => (title === '' ? [] : [title])),
  ];
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(wanted, pairsOf(fold(name).folded)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TERMS)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** Shared pairs against all pairs (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
