import { groupBy } from '../../data/group-by.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentDocument } from '../../model/document.ts';
import type { PublicLink } from '../../model/link.ts';
import type { ContentRecord, Target } from '../../model/record.ts';
import type { Level } from '../../model/vocabulary.ts';
import type { ContentRef } from '../../model/ref.ts';
import type { ContentTopic } from '../../model/topic.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { topicFigures } from './topic-figures.ts';

/** A record in a topic with the rule that put it there. */
export interface TopicRecord {
  record: ContentRecord;
  /** In Chinese, e.g. 文中有“地理标志”. */
  reason: string;
  /** The term that the text has, or an empty string. */
  term: string;
}

/** The links of a topic between two levels, e.g. `national-province`. */
export interface TopicLinks {
  /** Fragment that the drawn chain leads to. */
  id: string;
  upper: Level;
  lower: Level;
  links: { link: PublicLink; from: ContentRecord; to: ContentRecord }[];
}

/** What a topic's page shows. */
export interface TopicPage {
  topic: ContentTopic;
  parent: ContentTopic | null;
  children: ContentTopic[];
  related: ContentTopic[];
  /** One column a document that says something, upper levels first. */
  columns: { document: ContentDocument; records: TopicRecord[] }[];
  /** Documents that say nothing. */
  silent: ContentDocument[];
  /** Units in charge, with the records in which they are; most first. */
  units: { unit: ContentUnit; count: number }[];
  figures: { record: ContentRecord; target: Target }[];
  refs: ContentRef[];
  /** Links between records of the topic that cross levels, by the two levels. */
  links: TopicLinks[];
}

/** Says in Chinese why a record is in a topic. */
function topicReasonWords(rule: string, evidence: string, site: Site): string {
  if (rule === 'term') return `文中有“${evidence}”`;
  if (rule === 'together') return `同一句里有“${evidence.split('…').join('”“')}”`;
  if (rule === 'heading') return `标题有“${evidence}”`;
  if (rule === 'child') return `属于下级主题“${site.topicById.get(evidence)?.name ?? evidence}”`;
  return evidence ? `编者归入：${evidence}` : '编者归入';
}

/** Ids of the units that have a part in a record, one for each part. */
function unitsOf(record: ContentRecord): string[] {
  return record.responsibilities.flatMap(({ unit }) => unit ?? []);
}

/** Gathers what a topic's page shows. */
export function topicPage(site: Site, topic: ContentTopic): TopicPage {
  const entries = topic.records.map(({ record, rule, evidence }) => ({
    record: need(site.recordById, record),
    reason: topicReasonWords(rule, evidence, site),
    term: rule === 'term' ? evidence : '',
  }));
  const inside = new Set(entries.map(({ record }) => record.id));
  const byDocument = groupBy(entries, ({ record }) => record.document);
  const named = entries.flatMap(({ record }) => [...new Set(unitsOf(record))]);
  const counts = groupBy(named, (unit) => unit);
  const refs = new Set(entries.flatMap(({ record }) => site.refsOf.get(record.id) ?? []));
  return {
    topic,
    parent: topic.parent === null ? null : need(site.topicById, topic.parent),
    children: site.topics.filter(({ parent }) => parent === topic.id),
    related: topic.related.map((id) => need(site.topicById, id)),
    columns: site.documents.flatMap((document) => {
      const records = byDocument.get(document.id);
      return records ? [{ document, records }] : [];
    }),
    silent: site.documents.filter(({ id }) => !byDocument.has(id)),
    units: [...counts]
      .map(([id, members]) => ({ unit: need(site.unitById, id), count: members.length }))
      .sort((a, b) => b.count - a.count),
    figures: topicFigures(site, topic),
    refs: site.refs.filter((ref) => refs.has(ref)),
    links: topicLinks(site, inside),
  };
}

/** Links whose two ends are in a set of records and on different levels, by those levels. */
function topicLinks(site: Site, inside: ReadonlySet<string>): TopicLinks[] {
  const levelOf = (id: string) => need(site.documentById, need(site.recordById, id).document).level;
  const crossing = site.links.filter(
    ({ from, to }) => inside.has(from) && inside.has(to) && levelOf(from) !== levelOf(to),
  );
  const groups = groupBy(crossing, ({ from, to }) => `${levelOf(to)}-${levelOf(from)}`);
  return [...groups].map(([id, members]) => ({
    id,
    upper: levelOf(members[0]?.to ?? ''),
    lower: levelOf(members[0]?.from ?? ''),
    links: members.map((link) => ({
      link,
      from: need(site.recordById, link.from),
      to: need(site.recordById, link.to),
    })),
  }));
}
