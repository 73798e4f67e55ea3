import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery } from './parse-query.ts';
import { distinct, type Target } from './target.ts';
import type { Question } from './understand-question.ts';

/**
 * The results of a question: the units and documents that it names narrow, its other words must
 * occur. Where that leaves nothing, the kinds and then the topics are let go; never the words.
 */
export async function answerQuestion(question: Question, corpus: Corpus): Promise<Target[]> {
  const { table } = corpus;
  if (question.numbered.length > 0) return distinct(question.numbered);
  const of = (type: Target['type']) => question.named.filter((one) => one.type === type);
  const sets: Set<number>[] = [];
  const units = of('unit').flatMap(({ index }) => table.units[index] ?? []);
  if (units.length > 0) {
    const parts = question.responsible
      ? units.flatMap(({ lead, support }) => [...lead, ...support])
      : units.flatMap(({ lead, support, mention }) => [...lead, ...support, ...mention]);
    sets.push(new Set(parts));
  }
  const documents = of('document').map(({ index }) => index);
  const all = table.records.map((_, record) => record);
  if (documents.length > 0) {
    sets.push(new Set(all.filter((at) => documents.includes(table.records[at]?.document ?? -1))));
  }
  const topics = of('topic').flatMap(({ index }) => table.topics[index] ?? []);
  const topical = new Set(topics.flatMap(({ records }) => records));
  const words = parseQuery(question.rest.join(' ')).words;
  let order = [...(sets[0] ?? all)];
  if (words.length > 0) order = await exactHits(words, [], corpus);
  else if (sets.length === 0 && topics.length === 0 && question.kinds.length === 0) return [];
  const narrowed = order.filter((record) => sets.every((set) => set.has(record)));
  const ofTopic = topics.length > 0 ? narrowed.filter((record) => topical.has(record)) : narrowed;
  const kept = ofTopic.length > 0 || topics.length === 0 ? ofTopic : [];
  const ofKind = kept.filter((record) => {
    const kind = table.records[record]?.kind;
    return kind !== undefined && question.kinds.includes(kind);
  });
  const records = ofKind.length > 0 ? ofKind : kept;
  const pages = question.named.filter(({ type }) => type === 'unit');
  const found = records.map((index): Target => ({ type: 'record', index }));
  return distinct(found.length > 0 ? [...pages, ...found] : question.named);
}
