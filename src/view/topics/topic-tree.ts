import type { ContentTopic } from '../../model/topic.ts';

/** A topic of the first level with the topics under it. */
export interface TopicBranch {
  topic: ContentTopic;
  children: ContentTopic[];
}

/** The thesaurus as two levels, in the order of the registry. */
export function topicTree(topics: readonly ContentTopic[]): TopicBranch[] {
  return topics
    .filter(({ parent }) => parent === null)
    .map((topic) => ({ topic, children: topics.filter(({ parent }) => parent === topic.id) }));
}
