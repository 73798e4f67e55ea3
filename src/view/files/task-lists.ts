import { absoluteUrl } from '../../cite/absolute-url.ts';
import { need } from '../../data/need.ts';
import { shownRecord } from '../../data/shown-record.ts';
import type { Site } from '../../data/site.ts';
import { listedTasks, type TaskList } from '../../export/task-list.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { ContentRef } from '../../model/ref.ts';
import type { ContentTopic } from '../../model/topic.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { refRecords, refShown } from '../lists/ref-groups.ts';
import { unassigned } from '../lists/unassigned.ts';

/** Where and when a list is made: the site's name and absolute address, and the date of its data. */
export interface ListMoment {
  source: string;
  root: string;
  date: string;
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
  const source = { records: shown, documents: [...documents], units: [...units], notesOf, root };
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

/** The tasks for which no unit is printed. */
export function unassignedList(site: Site, moment: ListMoment): TaskList {
  const about = {
    title: '未印单位的任务清单',
    scope: '本清单列出原文没有印出责任单位的任务，',
    path: '/unassigned/',
  };
  return listOf(site, moment, about, unassigned(site));
}
