import { fold } from '../../text/fold.ts';
import { addressTargets } from './address-targets.ts';
import { documentNumberTargets } from './document-number-targets.ts';
import type { NameMatches } from './match-names.ts';
import { placeTargets } from './place-targets.ts';
import { numberTargets } from './number-targets.ts';
import type { Query } from '../query/parse-query.ts';
import type { Table } from '../index/table.ts';
import { distinct, type Target } from './target.ts';

/** What a query means outright. */
export interface Lead {
  /** By address or number. */
  numbered: Target[];
  /** By a 发文字号. */
  official: Target[];
  /** Units and documents by one of their names; a topic's or section's is a word of the texts. */
  named: Target[];
  /** All of them, the surest first. */
  all: Target[];
}

/** 13号 is said of a document; records are numbered by 项 and 条. */
const BARE_NUMBER = /^第?[0-9]+号$/;

/** What the query means outright; results begin with it, and so does what is offered while typing. */
export function leadTargets(query: Query, names: NameMatches, table: Table): Lead {
  const plain = query.excluded.length === 0;
  const numbered = plain ? numberedTargets(query, table) : [];
  const official = plain ? documentNumberTargets(query.whole, table) : [];
  // 陕知组办 is a unit before it is the beginning of 陕知组办发〔2022〕2号.
  const named = [
    ...names.exact.filter(({ type }) => type === 'unit' || type === 'document'),
    ...names.begun,
  ];
  const all = distinct(
    BARE_NUMBER.test(query.whole)
      ? [...official, ...numbered, ...named]
      : [...numbered, ...named, ...official],
  );
  return { numbered, official, named, all };
}

/** What the query means by address or number; of several words each may be one: 任务45 任务46. */
function numberedTargets({ text, whole, words }: Query, table: Table): Target[] {
  const one = distinct([
    ...placeTargets(whole, table),
    ...addressTargets(text, table),
    ...numberTargets(whole, table),
  ]);
  if (one.length > 0 || words.length < 2) return one;
  const each = words.map((word) =>
    /^[0-9]+$/.test(word.code)
      ? []
      : [...addressTargets(word.text, table), ...numberTargets(fold(word.text).folded, table)],
  );
  return each.every((targets) => targets.length > 0) ? each.flat() : [];
}
