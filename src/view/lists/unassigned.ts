import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';

/** Kinds of record for which the sources print responsible units. */
export const assignable: ReadonlySet<string> = new Set(['task', 'work', 'national-task']);

/** Records of an assignable kind for which no unit is printed, in document order. */
export function unassigned(site: Site): ContentRecord[] {
  return site.records.filter(
    ({ kind, responsibilities }) => assignable.has(kind) && responsibilities.length === 0,
  );
}
