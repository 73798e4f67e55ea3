import type { Site } from '../../../src/data/site.ts';
import { listFormats, writeList } from '../../../src/export/client.ts';
import { idOf } from '../../../src/model/address.ts';
import type { TaskList } from '../../../src/export/task-list.ts';
import { takesRef } from '../../../src/view/lists/ref-groups.ts';
import {
  refList,
  topicList,
  unassignedList,
  unitList,
  type ListMoment,
} from '../../../src/view/files/task-lists.ts';
import type { PlannedFile } from '../../lib/io/write-many.ts';

/**
 * The lists as tables and text: of each unit that is assigned something, of each topic, of each
 * document or campaign that many records name, and of the tasks without a printed unit.
 */
export function taskListFiles(site: Site, moment: ListMoment): PlannedFile[] {
  const files = (name: string, list: () => TaskList): PlannedFile[] =>
    listFormats.map((format) => ({
      path: `${name}.${format}`,
      write: () => writeList(format, list()),
    }));
  const units = site.units.filter(({ assignments }) => assignments.length > 0);
  const refs = site.refs.filter((ref) => takesRef(site, ref));
  return [
    ...units.flatMap((unit) => files(idOf(unit.path), () => unitList(site, moment, unit))),
    ...site.topics.flatMap((topic) =>
      files(idOf(topic.path), () => topicList(site, moment, topic)),
    ),
    ...refs.flatMap((ref) => files(idOf(ref.path), () => refList(site, moment, ref))),
    ...files('unassigned', () => unassignedList(site, moment)),
  ];
}
