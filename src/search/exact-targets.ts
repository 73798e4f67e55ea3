import { addressTargets } from './address-targets.ts';
import type { Corpus } from './corpus.ts';
import { documentNumberTargets } from './document-number-targets.ts';
import { exactHits } from './exact-hits.ts';
import { matchNames } from './match-names.ts';
import { numberTargets } from './number-targets.ts';
import type { Query } from './parse-query.ts';
import { distinct, type Target } from './target.ts';

/** What the query names and what contains it. */
export async function exactTargets(
  query: Query,
  corpus: Corpus,
): Promise<{ hits: Target[]; jump: Target | null }> {
  const { table } = corpus;
  const plain = query.excluded.length === 0;
  const addressed = plain ? addressTargets(query.text, table) : [];
  const numbered = plain
    ? [...documentNumberTargets(query.whole, table), ...numberTargets(query.whole, table)]
    : [];
  const targets = distinct([...addressed, ...numbered]);
  const names = matchNames(query.whole, table);
  const first = (target: Target) => target.type === 'unit' || target.type === 'document';
  const records = (await exactHits(query.words, query.excluded, corpus)).map((index): Target => ({
    type: 'record',
    index,
  }));
  const named = records.length === 0 ? [...names.exact, ...names.partial] : names.exact;
  const titles = names.partial.filter(({ type }) => type === 'document');
  const lead = [...targets, ...named.filter(first), ...titles];
  // A topic or section of that name comes after the best record, which has the words themselves.
  const hits = [
    ...lead,
    ...(lead.length === 0 ? records.slice(0, 1) : []),
    ...named.filter((target) => !first(target)),
    ...records,
  ];
  // A 发文字号 that only one text names means that text.
  const only = /[0-9]号?$/.test(query.whole) && query.whole.includes('(') ? records : [];
  const goals = targets.length > 0 ? targets : only;
  return { hits: distinct(hits), jump: goals.length === 1 ? (goals[0] ?? null) : null };
}
