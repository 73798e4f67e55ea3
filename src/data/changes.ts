import { z } from 'astro/zod';
import { change, type Change } from '../model/change.ts';
import { byDate } from '../view/change-words.ts';

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

/** The day of the newest change: the date of the data, the same in every build of it. */
export function dataDate(): string {
  return changes.at(-1)?.date ?? '2026-11-23';
}
