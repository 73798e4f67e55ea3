import { topicPath } from '../../../src/model/address.ts';
import type { RegistryTopic } from '../../../src/model/topic.ts';
import { registryTopic } from '../../../src/model/topic.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { longAddress } from '../registry/long-address.ts';
import type { Located } from '../registry/read-registry.ts';
import { readRegistry } from '../registry/read-registry.ts';

/** A shorter word stands in texts that are about something else. */
const SHORTEST_WORD = 2;

/** The thesaurus with the path of its file, for messages. */
export interface TopicRegistry {
  file: string;
  entries: Located<RegistryTopic>[];
}

/**
 * Reads and checks the text of `seeds/registry/topics.yaml`: ids and names used twice, ids too long
 * for an address, words that are in every text, a parent or a related topic that does not exist, a
 * third level, a record both included and excluded are errors.
 */
export function readTopics(file: string, text: string): Result<TopicRegistry> {
  const { value, diagnostics } = readRegistry(file, text, 'topics', registryTopic);
  const byId = new Map<string, RegistryTopic>();
  const claimed = new Map<string, number>();
  const report = (line: number, rule: string, message: string, hint: string) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));
  for (const { value: topic, line } of value) {
    for (const what of [`编号 ${topic.id} `, `名称“${topic.name}”`]) {
      const first = claimed.get(what);
      claimed.set(what, first ?? line);
      if (first === undefined) continue;
      report(line, 'topic-twice', `主题${what}已用于第 ${first} 行`, '合并或改名');
    }
    byId.set(topic.id, topic);
    const place = { file, line, column: 1 };
    diagnostics.push(...longAddress('主题', topic.id, topicPath(topic.id), place));
    for (const word of [...topic.terms, ...topic.except, ...topic.headings]) {
      if (fold(word).folded.length >= SHORTEST_WORD) continue;
      const message = `“${topic.name}”的词“${word}”太短，不相干的条目也会归进来`;
      report(line, 'topic-word', message, '至少写两个字；用不着的删去');
    }
  }
  for (const { value: topic, line } of value) {
    const parent = topic.parent === null ? null : byId.get(topic.parent);
    if (parent === undefined) {
      report(line, 'topic-parent', `“${topic.name}”的上级 ${topic.parent} 不存在`, '改正 parent');
    } else if (parent !== null && parent.parent !== null) {
      report(line, 'topic-level', `“${topic.name}”落在第三级`, '主题只有两级，改正 parent');
    }
    for (const id of topic.related) {
      if (byId.has(id)) continue;
      report(line, 'topic-related', `“${topic.name}”的相关主题 ${id} 不存在`, '改正 related');
    }
    for (const id of topic.include) {
      if (!topic.exclude.includes(id)) continue;
      report(line, 'topic-contradiction', `“${topic.name}”对 ${id} 既增又减`, '删去其中一处');
    }
  }
  return { value: { file, entries: value }, diagnostics };
}
