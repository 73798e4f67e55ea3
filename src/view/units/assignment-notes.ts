import { groupBy } from '../../data/group-by.ts';
import { nameOf } from '../../place/place.ts';
import type { Assignment } from './unit-page.ts';

/** The notes on some assignments, each once, with the names of the records that it is about. */
export function assignmentNotes(
  assignments: readonly Assignment[],
): { note: string; names: string }[] {
  return [...groupBy(assignments, ({ responsibility }) => responsibility.note)]
    .filter(([note]) => note !== '')
    .map(([note, members]) => ({
      note,
      names: members.map(({ record }) => nameOf(record)).join('、'),
    }));
}
