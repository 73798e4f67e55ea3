import type { RegistryTopic } from '../../src/model/topic.ts';
import { registryTopic } from '../../src/model/topic.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import type { Located } from '../registry/read-registry.ts';
import { readRegistry } from '../registry/read-registry.ts';

/** The thesaurus with the path of its file, for messages. */
export interface TopicRegistry {
  file: string;
  entries: Located<RegistryTopic>[];
}

/**
 * Reads and checks the text of `seeds/registry/topics.yaml`: ids used twice, a parent or a related
 * topic that does not exist, a third level, a record both included and excluded are errors.
 */
export function readTopics(file: string, text: string): Result<TopicRegistry> {
  const { value, diagnostics } = readRegistry(file, text, 'topics', registryTopic);
  const byId = new Map<string, RegistryTopic>();
  const report = (line: number, rule: string, message: string, hint: string) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));
  for (const { value: topic, line } of value) {
    if (byId.has(topic.id)) report(line, 'topic-twice', `主题编号 ${topic.id} 重复`, '换一个编号');
    byId.set(topic.id, topic);
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
