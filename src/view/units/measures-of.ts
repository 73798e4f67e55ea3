import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { ContentUnit } from '../../model/unit.ts';

/** Whether a record prints measures of a unit: its name stands before their colon. */
export function actsIn(record: ContentRecord, { name, aliases }: ContentUnit): boolean {
  return record.measures.some(({ actor }) => actor === name || aliases.includes(actor));
}

/**
 * The records that print measures of a unit without counting it among those responsible, as the
 * national list does with the bureau whose departments it names: more than a mention, but no
 * assignment.
 */
export function measuresOf(site: Site, unit: ContentUnit): ContentRecord[] {
  return unit.mentions
    .map((id) => need(site.recordById, id))
    .filter(
      (record) =>
        actsIn(record, unit) && record.responsibilities.every((each) => each.unit !== unit.id),
    );
}
