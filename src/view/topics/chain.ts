import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentDocument } from '../../model/document.ts';
import type { ContentTopic } from '../../model/topic.ts';
import { type PlaceLevel, placeLevels } from '../../model/levels.ts';
import { topicTree } from './topic-tree.ts';

/** The levels through which matters run, highest first: those that have documents. */
export function chainLevels({ documents }: Pick<Site, 'documents'>): PlaceLevel[] {
  return placeLevels.filter((level) => documents.some((document) => document.level === level));
}

/** One topic's way through the levels. */
export interface ChainLane {
  topic: ContentTopic;
  /** Number of records at each of {@link chainLevels}. */
  counts: number[];
  /** Number of links between neighbours of these levels: nation–province, province–county. */
  bands: number[];
  /** For each level its documents that have records, with how many. */
  parts: LanePart[][];
}

/** What one document of a level says on a topic. */
export interface LanePart {
  document: ContentDocument;
  count: number;
}

/** The levels in pairs, each with the next below it. */
export function neighbours(levels: readonly PlaceLevel[]): [PlaceLevel, PlaceLevel][] {
  return levels.slice(1).flatMap((lower, index) => {
    const upper = levels[index];
    return upper === undefined ? [] : [[upper, lower]];
  });
}

/** Counts records and cross-level links for each topic of the first level. */
export function chain(site: Site): ChainLane[] {
  const levelOf = (record: string) =>
    need(site.documentById, need(site.recordById, record).document).level;
  const levels = chainLevels(site);
  return topicTree(site.topics).map(({ topic }) => {
    const inside = new Set(topic.records.map(({ record }) => record));
    const counts = levels.map(
      (level) => [...inside].filter((record) => levelOf(record) === level).length,
    );
    const own = site.links.filter(({ from, to }) => inside.has(from) && inside.has(to));
    const bands = neighbours(levels).map(
      (pair) =>
        own.filter(({ from, to }) => {
          const ends = [levelOf(from), levelOf(to)];
          return pair.every((level) => ends.includes(level));
        }).length,
    );
    const parts = levels.map((level) =>
      site.documents
        .filter((document) => document.level === level)
        .map((document) => ({
          document,
          count: (site.recordsOf.get(document.id) ?? []).filter(({ id }) => inside.has(id)).length,
        }))
        .filter(({ count }) => count > 0),
    );
    return { topic, counts, bands, parts };
  });
}

/** Where all records of a level stand on a topic's page: its only document's part, else the whole. */
export function levelFragment(parts: readonly LanePart[]): string {
  const [only, ...others] = parts;
  return only && others.length === 0 ? `#${only.document.id}` : '#main';
}
