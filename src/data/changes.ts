import { z } from 'astro/zod';
import { byDate, change, dateOfData, type Change } from '../model/change.ts';

/** The change log as the import writes it; none before its first run. */
const files = import.meta.glob<unknown>('/content/data/changes.json', {
  import: 'default',
  eager: true,
});

/** All changes, newest last. */
export const changes: readonly Change[] = z
  .array(change)
  .parse(Object.values(files)[0] ?? [])
  .sort(byDate);

/** The date of this build's data. */
export function dataDate(): string {
  return dateOfData(changes);
}
