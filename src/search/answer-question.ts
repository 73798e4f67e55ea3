import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery } from './parse-query.ts';
import { distinct, type Target } from './target.ts';
import type { Question } from './understand-question.ts';

/**
 * The results of a question: its words must occur, the units that it names must have a part. Its
 * documents and kinds narrow as long as they leave anything. Pages of the units stand first.
 */
export async function answerQuestion(question: Question, corpus: Corpus): Promise<Target[]> {
  if (question.numbered.length > 0) return distinct(question.numbered);
  const units = question.named.filter(({ type }) => type === 'unit');
  const words = parseQuery(question.rest.map((word) => `"${word}"`).join(' ')).words;
  const said = words.length > 0 || units.length > 0 || question.kinds.length > 0;
  if (!said) return distinct(question.named);
  let records = words.length > 0 ? await exactHits(words, [], corpus) : null;
  if (units.length > 0) {
    const own = unitRecords(question, corpus);
    records = records ? records.filter((record) => own.includes(record)) : own;
  }
  records ??= corpus.table.records.map((_, record) => record);
  records = narrow(records, documentTest(question, corpus));
  records = narrow(records, kindTest(question, corpus));
  const found = records.map((index): Target => ({ type: 'record', index }));
  return distinct(found.length > 0 ? [...units, ...found] : []);
}

/** The records of the named units; of several units (发改局 of two levels) those of each. */
function unitRecords({ named, responsible }: Question, { table }: Corpus): number[] {
  const units = named.flatMap(({ type, index }) => (type === 'unit' ? [table.units[index]] : []));
  const parts = responsible
    ? (['lead', 'support'] as const)
    : (['lead', 'support', 'mention'] as const);
  return [...new Set(parts.flatMap((part) => units.flatMap((unit) => unit?.[part] ?? [])))];
}

/** Keeps what passes, or everything where nothing does. */
function narrow(records: readonly number[], test: (record: number) => boolean): number[] {
  const kept = records.filter(test);
  return kept.length > 0 ? kept : [...records];
}

function documentTest({ named }: Question, { table }: Corpus): (record: number) => boolean {
  const wanted = named.flatMap(({ type, index }) => (type === 'document' ? [index] : []));
  return (record) => wanted.length === 0 || wanted.includes(table.records[record]?.document ?? -1);
}

function kindTest({ kinds }: Question, { table }: Corpus): (record: number) => boolean {
  return (record) => {
    const kind = table.records[record]?.kind;
    return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
  };
}
