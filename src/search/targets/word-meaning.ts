import type { Kind } from '../../model/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { matchNames } from './match-names.ts';
import { kindWords } from '../query/number-words.ts';
import type { Word } from '../query/parse-query.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

/** A word and what it means besides what it says. */
export interface Meaning {
  word: Word;
  /** The pages that it names, units among them. */
  named: Target[];
  /** The kinds that it names. */
  kinds: readonly Kind[];
}

/** What a word of a query means: 省检 is a unit, 任务 a kind of records. */
export function meaningOf(word: Word, table: Table): Meaning {
  const { folded } = fold(word.text);
  const { exact, begun } = matchNames(folded, table);
  const kinds = kindWords.find((one) => one.word === folded)?.kinds ?? [];
  return { word, named: [...exact, ...begun], kinds };
}

/** The records of some kinds, by position. */
export function recordsOfKinds(kinds: readonly Kind[], { records }: Table): number[] {
  if (kinds.length === 0) return [];
  return records.flatMap(({ kind }, record) => (kinds.includes(kind) ? [record] : []));
}
