import { fold } from '../../text/fold.ts';
import type { Table } from '../index/table.ts';

const MAX_TERMS = 6;

/** Names of units, topics, documents and titles that share most pairs of characters with a query, else characters. */
export function nearestTerms(whole: string, table: Table): string[] {
  const wanted = pairsOf(whole);
  const single = new Set(whole);
  // 仲栽 has no pair in common with 调解仲裁, but half of its characters.
  const likenessOf = (name: string) => {
    const { folded } = fold(name);
    const pairs = likeness(wanted, pairsOf(folded));
    return pairs > 0 ? 1 + pairs : share(single, folded) / (1 + folded.length);
  };
  const names = [
    ...[...table.units, ...table.topics, ...table.documents].map(({ name }) => name),
    ...table.records.flatMap(({ title }) => (title === '' ? [] : [title])),
  ];
  return [...new Set(names)]
    .map((name) => ({ name, score: likenessOf(name) }))
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

/** How large a part of the characters a name has, if it is half of them or more. */
function share(characters: ReadonlySet<string>, name: string): number {
  const part = [...characters].filter((one) => name.includes(one)).length / characters.size;
  return part >= 0.5 ? part : 0;
}

/** Shared pairs against all pairs (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
