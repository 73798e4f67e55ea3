import { z } from 'astro/zod';
import { change, type Change } from '../model/change.ts';

/** The change log as the import writes it; none before its first run. */
const files = import.meta.glob<unknown>('/content/data/changes.json', {
  import: 'default',
  eager: true,
});

/** All changes, newest last. */
export const changes: readonly Change[] = z
  .array(change)
  .parse(Object.values(files)[0] ?? [])
  .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The day of the newest change: the date of the data, the same in every build of it. */
export function dataDate(): string {
  return changes.at(-1)?.date ?? '2026-11-23';
}

/** Earlier wordings of one address, newest first. */
export function earlierWordings(path: string): (Change & { before: string })[] {
  return changes
    .flatMap((each) =>
      each.address === path && each.before !== null ? [{ ...each, before: each.before }] : [],
    )
    .reverse();
}
