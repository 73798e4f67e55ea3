import type { Site } from '../../../src/data/site.ts';
import { listFormats, writeList } from '../../../src/export/client.ts';
import { idOf } from '../../../src/model/address.ts';
import type { TaskList } from '../../../src/export/task-list.ts';
import { takesRef } from '../../../src/view/lists/ref-groups.ts';
import {
  documentList,
  refList,
  topicList,
  unassignedList,
  unitList,
  type ListMoment,
} from '../../../src/view/files/task-lists.ts';
import type { PlannedFile } from '../../lib/io/write-many.ts';

/**
 * The lists as tables and text: of each unit, each topic, each document, each
 * document or campaign that many records name, and of the tasks without a printed unit.
 */
export function taskListFiles(site: Site, moment: ListMoment): PlannedFile[] {
  const files = (name: string, list: () => TaskList): PlannedFile[] =>
    listFormats.map((format) => ({
      path: `${name}.${format}`,
      write: () => writeList(format, list()),
    }));
  const refs = site.refs.filter((ref) => takesRef(site, ref));
  return [
    ...site.units.flatMap((unit) => files(idOf(unit.path), () => unitList(site, moment, unit))),
    ...site.topics.flatMap((topic) =>
      files(idOf(topic.path), () => topicList(site, moment, topic)),
    ),
    ...site.documents.flatMap((document) =>
      files(idOf(document.path), () => documentList(site, moment, document)),
    ),
    ...refs.flatMap((ref) => files(idOf(ref.path), () => refList(site, moment, ref))),
    ...files('unassigned', () => unassignedList(site, moment)),
  ];
}
