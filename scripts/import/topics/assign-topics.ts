import { topicPath } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { ContentTopic } from '../../../src/model/topic.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import { foldRecord, foldTopic, matchTopic } from './match-topic.ts';
import type { TopicRegistry } from './read-topics.ts';

/** Topics with their records, and records with their topics. */
export interface TopicAssignment {
  /** In the order of the registry; records in document order, each with its rule. */
  topics: ContentTopic[];
  /** Topic ids of each record, in the order of the registry. */
  topicsOf: Map<string, string[]>;
}

/**
 * Gives every record its topics. A record with a topic has the topic above it too, by the rule
 * `child`. A topic without records is an error; a record of substance without a topic is a warning, so
 * that a new document can come in before the topics know its words. Notices, signatures and copy
 * lines need none.
 *
 * @param records in document order
 */
export function assignTopics(
  records: readonly ContentRecord[],
  registry: TopicRegistry,
): Result<TopicAssignment> {
  const diagnostics: Diagnostic[] = [];
  const topicsOf = new Map<string, string[]>(records.map((record) => [record.id, []]));
  const entries = registry.entries.map((one) => one.value);
  const matched = new Map<string, Map<string, ContentTopic['records'][number]>>();
  const foldedRecords = records.map(foldRecord);
  for (const topic of entries.map(foldTopic)) {
    const own = new Map<string, ContentTopic['records'][number]>();
    for (const one of foldedRecords) {
      const match = matchTopic(one, topic);
      if (match) own.set(one.record.id, { record: one.record.id, ...match });
    }
    matched.set(topic.topic.id, own);
  }
  for (const child of entries) {
    const parent = entries.find((one) => one.id === child.parent);
    const above = parent ? matched.get(parent.id) : undefined;
    if (!parent || !above) continue;
    for (const record of matched.get(child.id)?.keys() ?? []) {
      if (above.has(record) || parent.exclude.includes(record)) continue;
      above.set(record, { record, rule: 'child', evidence: child.id });
    }
  }
  const topics = registry.entries.map(({ value: topic, line }): ContentTopic => {
    const own = matched.get(topic.id);
    const list = records.flatMap((record) => own?.get(record.id) ?? []);
    for (const { record } of list) topicsOf.get(record)?.push(topic.id);
    const place = { file: registry.file, line, column: 1 };
    if (list.length === 0) {
      const hint = '补充 terms、headings 或 include，或删去这个主题';
      diagnostics.push(errorAt('topic-empty', place, `主题“${topic.name}”没有记录`, hint));
    }
    for (const id of [...topic.include, ...topic.exclude]) {
      if (topicsOf.has(id)) continue;
      const message = `主题“${topic.name}”写到的记录 ${id} 不存在`;
      diagnostics.push(errorAt('topic-record', place, message, '改正编号'));
    }
    const { id, name, parent, definition, terms, related } = topic;
    return { id, name, parent, definition, terms, related, path: topicPath(id), records: list };
  });
  for (const record of records) {
    if (record.kind === 'notice' || topicsOf.get(record.id)?.length !== 0) continue;
    const place = { file: record.source.seed, line: record.source.lines[0]?.[0] ?? 0, column: 1 };
    const hint = `在 ${registry.file} 里给某个主题补充 terms 或 include`;
    diagnostics.push(warningAt('record-without-topic', place, `${record.id} 没有主题`, hint));
  }
  return { value: { topics, topicsOf }, diagnostics };
}
