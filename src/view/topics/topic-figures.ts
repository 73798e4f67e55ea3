import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentRecord, Target } from '../../model/record.ts';
import type { ContentTopic } from '../../model/topic.ts';

/**
 * The figures that a topic's records set. A paragraph often sets figures of many topics, so only
 * those whose own words name the topic count, unless heading or editor put the whole record in it.
 * The rows of the plan's table stand on their own page.
 */
export function topicFigures(
  site: Site,
  topic: ContentTopic,
): { record: ContentRecord; target: Target }[] {
  const family = [topic, ...site.topics.filter(({ parent }) => parent === topic.id)];
  const terms = family.flatMap((each) => each.terms);
  return topic.records.flatMap(({ record: id, rule }) => {
    const record = need(site.recordById, id);
    if (record.kind === 'indicator') return [];
    const whole = rule === 'heading' || rule === 'editor';
    return record.targets
      .filter(
        ({ what, quote }) => whole || terms.some((term) => `${what}\n${quote}`.includes(term)),
      )
      .map((target) => ({ record, target }));
  });
}
