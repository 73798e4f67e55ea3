import { siteRoot } from '../cite/absolute-url.ts';
import { joinedPath, needSameEdition, type Joined } from '../edition/page-edition.ts';
import type { PublicDocument } from '../model/document.ts';
import type { PublicLink } from '../model/link.ts';
import type { PublicNote } from '../model/note.ts';
import type { PublicRecord } from '../model/record.ts';
import type { PublicUnit } from '../model/unit.ts';
import { listedTasks, type ListedUnit, type TaskList } from './task-list.ts';
import { upperSources } from './upper-sources.ts';

/** What a reader wants to take along. */
export interface WantedList extends Omit<TaskList, 'tasks'> {
  /** Record ids in the order in which they are shown. */
  ids: readonly string[];
  /** Only the rows of this unit, for the list of a unit. */
  unit?: string;
  /** Which rows of a record's units are shown; all of them unless said. */
  shows?: (id: string, row: ListedUnit) => boolean;
}

/** The lists of the open data that a file of records is made from. */
interface Lists {
  records: PublicRecord[];
  documents: PublicDocument[];
  units: PublicUnit[];
  notes: PublicNote[];
  links: PublicLink[];
}

/** @throws {EditionChanged} when they are of another edition than the page that shows the records */
async function fetchLists(root: string): Promise<Lists> {
  const answer = await fetch(`${root}${joinedPath('lists.json')}`);
  if (!answer.ok) throw new Error(`lists.json: ${answer.status}`);
  const { edition, data } = (await answer.json()) as Joined<Lists>;
  needSameEdition(edition, 'lists');
  return data;
}

/** A list of records made in the browser from the published data; `base` is the site's base. */
export async function fetchList(wanted: WantedList, base: string): Promise<TaskList> {
  const root = siteRoot(new URL(wanted.url).origin, base);
  const { records, documents, units, notes, links } = await fetchLists(root);
  const byId = new Map(records.map((record) => [record.id, record]));
  const listed = wanted.ids.flatMap((id) => byId.get(id) ?? []);
  const { title, scope, source, url, date, unit, shows } = wanted;
  const notesOf = (id: string) => notes.filter(({ record }) => record === id);
  const upperOf = upperSources({ records, documents, links });
  const of = { records: listed, documents, units, notesOf, upperOf, root };
  const tasks = listedTasks(unit === undefined ? of : { ...of, unit });
  if (shows === undefined) return { title, scope, source, url, date, tasks };
  const shown = tasks.map((task) => ({
    ...task,
    rows: task.rows.filter((row) => shows(task.id, row)),
  }));
  return { title, scope, source, url, date, tasks: shown };
}
