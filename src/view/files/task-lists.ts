import { absoluteUrl } from '../../cite/absolute-url.ts';
import { need } from '../../data/need.ts';
import { shownRecord } from '../../data/shown-record.ts';
import type { Site } from '../../data/site.ts';
import { listedTasks, type TaskList } from '../../export/task-list.ts';
import { upperSources } from '../../export/upper-sources.ts';
import type { ContentDocument } from '../../model/document.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { ContentRef } from '../../model/ref.ts';
import type { ContentTopic } from '../../model/topic.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { citedDocument, closedTitle } from '../../text/cited-title.ts';
import { refRecords, refShown } from '../lists/ref-groups.ts';
import { unassigned } from '../lists/unassigned.ts';

/** Where and when a list is made: the site's name and absolute address, and the date of its data. */
export interface ListMoment {
  source: string;
  root: string;
  date: string;
}

/** Looked up once a site: there are as many lists as units, topics and documents. */
const lookups = new WeakMap<Site, (id: string) => string[]>();

function upperOf(site: Site): (id: string) => string[] {
  const known = lookups.get(site) ?? upperSources(site);
  lookups.set(site, known);
  return known;
}

function listOf(
  site: Site,
  { source: name, root, date }: ListMoment,
  about: { title: string; scope: string; path: string; unit?: string },
  records: readonly ContentRecord[],
): TaskList {
  const { documents, units } = site;
  const shown = records.map((record) =>
    shownRecord(record, site.documentById.get(record.document)),
  );
  const notesOf = (id: string) => site.notesOf.get(id) ?? [];
  const source = {
    records: shown,
    documents: [...documents],
    units: [...units],
    notesOf,
    upperOf: upperOf(site),
    root,
  };
  return {
    title: about.title,
    scope: about.scope,
    source: name,
    url: absoluteUrl(root, about.path),
    date,
    tasks: listedTasks(about.unit === undefined ? source : { ...source, unit: about.unit }),
  };
}

/** Every task of a unit, one row an assignment. */
export function unitList(site: Site, moment: ListMoment, unit: ContentUnit): TaskList {
  const records = site.records.filter(({ responsibilities }) =>
    responsibilities.some((part) => part.unit === unit.id),
  );
  const about = {
    title: `${unit.name}任务清单`,
    scope: `本清单列出${unit.name}承担的任务，`,
    path: unit.path,
    unit: unit.id,
  };
  return listOf(site, moment, about, records);
}

/** Every record of a topic, in document order. */
export function topicList(site: Site, moment: ListMoment, topic: ContentTopic): TaskList {
  const about = {
    title: `“${topic.name}”条目清单`,
    scope: `本清单列出主题“${topic.name}”下的条目，`,
    path: topic.path,
  };
  const records = topic.records.map(({ record }) => need(site.recordById, record));
  return listOf(site, moment, about, records);
}

/** Every record that names a document or campaign, in document order. */
export function refList(site: Site, moment: ListMoment, ref: ContentRef): TaskList {
  const about = {
    title: `提到${refShown(ref)}的条目清单`,
    scope: `本清单列出提到${refShown(ref)}的条目，`,
    path: ref.path,
  };
  return listOf(site, moment, about, refRecords(site, ref));
}

/** Kinds of record that ask for something; a document without any of them is listed whole. */
const ASKING: ReadonlySet<Kind> = new Set(['point', 'task', 'work', 'national-task']);

/** The records that the list of a document holds: its tasks, points or works, else all but its notices. */
export function documentRecords(site: Site, { id }: ContentDocument): ContentRecord[] {
  const records = site.recordsOf.get(id) ?? [];
  const asking = records.filter(({ kind }) => ASKING.has(kind));
  return asking.length > 0 ? asking : records.filter(({ kind }) => kind !== 'notice');
}

/** The tasks, points or works of a document, in its order. */
export function documentList(site: Site, moment: ListMoment, document: ContentDocument): TaskList {
  const cited = citedDocument(document);
  const about = {
    title: `${closedTitle(document.title)}条目清单`,
    scope: `本清单列出${cited}的条目，`,
    path: document.path,
  };
  return listOf(site, moment, about, documentRecords(site, document));
}

/** The tasks for which no unit is printed. */
export function unassignedList(site: Site, moment: ListMoment): TaskList {
  const about = {
    title: '未印单位的任务清单',
    scope: '本清单列出原文没有印出责任单位的任务，',
    path: '/unassigned/',
  };
  return listOf(site, moment, about, unassigned(site));
}
