import { groupBy } from '../../data/group-by.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { assignmentsOf, collectivesOf } from './unit-page.ts';
import { measuresOf } from './measures-of.ts';
import { nameOf } from '../../place/place.ts';
import { listText } from '../lists/list-text.ts';

/** One line of a brief: 任务45 and its opening words; paths are site-relative, without the base. */
export interface BriefItem {
  name: string;
  path: string;
  text: string;
}

/**
 * Tasks of one document and role; or, without a task, where the document prints the unit's measures;
 * or, with an empty role, where it only names the unit.
 */
export interface BriefGroup {
  document: string;
  role: string;
  items: BriefItem[];
}

/** A unit's first tasks, published as `/unit/<id>.brief.json` for the home page. */
export interface UnitBrief {
  groups: BriefGroup[];
  /** Tasks in all, of which the groups show the first. */
  total: number;
  collectives: { name: string; path: string; count: number }[];
}

/** So many tasks are shown in all; so many records that only name the unit. */
const TASKS = 8;
const MENTIONS = 4;
/** So many characters of each; the line cuts them where it ends. */
const WORDS = 40;

/** Gives each group its part of `room`, one in turn to each that still has some. */
export function shareRoom(sizes: readonly number[], room: number): number[] {
  const parts = sizes.map(() => 0);
  let left = Math.min(
    room,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  for (let index = 0; left > 0; index = (index + 1) % sizes.length) {
    if ((parts[index] ?? 0) >= (sizes[index] ?? 0)) continue;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** What stands for a role where a document prints a unit's measures only. */
const ACTING = '有它的举措，责任单位里没有它';

/**
 * A unit's first tasks by document and role; where it has none, the first records with measures of it
 * and those that name it.
 */
export function unitBrief(site: Site, unit: ContentUnit): UnitBrief {
  const tasks = assignmentsOf(site, unit.id).map(({ record, responsibility }) => ({
    record,
    role: responsibility.role,
  }));
  const measures = new Set(measuresOf(site, unit));
  const named = unit.mentions
    .map((id) => need(site.recordById, id))
    .map((record) => ({ record, role: measures.has(record) ? ACTING : '' }));
  const entries = tasks.length > 0 ? tasks : named;
  const groups = [...groupBy(entries, ({ record, role }) => `${record.document} ${role}`).values()];
  const parts = shareRoom(
    groups.map(({ length }) => length),
    tasks.length > 0 ? TASKS : MENTIONS,
  );
  const item = (record: ContentRecord): BriefItem => ({
    name: nameOf(record),
    path: record.path,
    text: [record.title ?? '', listText(site, record, WORDS)].filter(Boolean).join('　'),
  });
  const collectives = collectivesOf(site, unit.id).map(({ name, path, assignments }) => ({
    name,
    path,
    count: assignments.length,
  }));
  return {
    groups: groups.flatMap((members, index) => {
      const [first] = members;
      if (!first || parts[index] === 0) return [];
      return {
        document: need(site.documentById, first.record.document).shortName,
        role: first.role,
        items: members.slice(0, parts[index]).map(({ record }) => item(record)),
      };
    }),
    total: tasks.length,
    collectives,
  };
}
