import { need } from '../data/need.ts';
import type { Site } from '../data/site.ts';
import type { ContentTopic } from '../model/topic.ts';
import type { Level } from '../model/vocabulary.ts';
import { topicTree } from './topic-tree.ts';

/** The levels through which matters run, highest first. */
export const chainLevels = ['national', 'province', 'county'] as const satisfies Level[];

/** One topic's way from the nation to the county. */
export interface ChainLane {
  topic: ContentTopic;
  /** Number of records at each of {@link chainLevels}. */
  counts: number[];
  /** Number of links between neighbouring levels: nation–province, province–county. */
  bands: number[];
  /** Fragments of the topic's page for each level's first document that has records. */
  anchors: string[];
}

/** Counts records and cross-level links for each topic of the first level. */
export function chain(site: Site): ChainLane[] {
  const levelOf = (record: string) =>
    need(site.documentById, need(site.recordById, record).document).level;
  return topicTree(site.topics).map(({ topic }) => {
    const inside = new Set(topic.records.map(({ record }) => record));
    const counts = chainLevels.map(
      (level) => [...inside].filter((record) => levelOf(record) === level).length,
    );
    const own = site.links.filter(({ from, to }) => inside.has(from) && inside.has(to));
    const bands = [0, 1].map((index) => {
      const pair = [chainLevels[index], chainLevels[index + 1]];
      return own.filter(({ from, to }) => {
        const ends = [levelOf(from), levelOf(to)];
        return pair.every((level) => level !== undefined && ends.includes(level));
      }).length;
    });
    const anchors = chainLevels.map(
      (level) =>
        site.documents.find(
          (each) =>
            each.level === level &&
            site.recordsOf.get(each.id)?.some((record) => inside.has(record.id)),
        )?.id ?? '',
    );
    return { topic, counts, bands, anchors };
  });
}
