import type { ContentRecord } from '../../src/model/record.ts';
import type { RegistryTopic } from '../../src/model/topic.ts';
import { fold } from '../../src/text/fold.ts';

/** The rule of a topic that fits a record, and what of the record it found. */
export interface TopicMatch {
  rule: 'term' | 'heading' | 'editor';
  evidence: string;
}

/** The first term that stands in a folded text other than inside one of the exceptions. */
function findTerm(text: string, topic: RegistryTopic): string | undefined {
  let rest = text;
  for (const exception of topic.except) rest = rest.replaceAll(fold(exception).folded, '\u0000');
  return topic.terms.find((term) => rest.includes(fold(term).folded));
}

/**
 * Whether a topic's own rules give it to a record: the editors' word first, then a term in title or
 * text, then a heading over the record. `exclude` beats all. Notices, signatures and copy lines name
 * units and documents without being about anything, so only an editor gives them a topic.
 */
export function matchTopic(record: ContentRecord, topic: RegistryTopic): TopicMatch | null {
  if (topic.exclude.includes(record.id)) return null;
  if (topic.include.includes(record.id)) return { rule: 'editor', evidence: '' };
  if (record.kind === 'notice') return null;
  const term = findTerm(fold(`${record.title ?? ''}\n${record.text}`).folded, topic);
  if (term !== undefined) return { rule: 'term', evidence: term };
  const heading = topic.headings.find((words) =>
    record.section.some((printed) => fold(printed).folded.includes(fold(words).folded)),
  );
  return heading === undefined ? null : { rule: 'heading', evidence: heading };
}
