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
  const names = matchNames(query.whole, table);
  const own = (target: Target) => target.type === 'unit' || target.type === 'document';
  const numbered = plain
    ? [...addressTargets(query.text, table), ...numberTargets(query.whole, table)]
    : [];
  const official = plain ? documentNumberTargets(query.whole, table) : [];
  // 陕知组办 is a unit before it is the beginning of 陕知组办发〔2022〕2号.
  const lead = distinct([...numbered, ...names.exact.filter(own), ...official]);
  const targets = distinct([...numbered, ...official]);
  const records = (await exactHits(query.words, query.excluded, corpus)).map((index): Target => ({
    type: 'record',
    index,
  }));
  // A topic or section of that name, or a document with that in its title, comes after the best
  // record, which has the words themselves.
  const second = names.exact.filter((target) => !own(target));
  const titled = names.exact.length > 0 ? [] : names.partial;
  const hits = [
    ...lead,
    ...(lead.length === 0 ? records.slice(0, 1) : []),
    ...second,
    ...titled,
    ...records,
  ];
  // A 发文字号 that only one text names means that text.
  const only = /[0-9]号?$/.test(query.whole) && query.whole.includes('(') ? records : [];
  const goals = targets.length > 0 ? targets : only;
  return { hits: distinct(hits), jump: goals.length === 1 ? (goals[0] ?? null) : null };
}
