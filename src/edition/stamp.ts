import type { Joined } from './page-edition.ts';

/**
 * Stands in pages, in scripts and in the files that browsers join to them wherever the built site
 * names its edition, until the last step of the build puts the edition's id there. It is as long as
 * an id, so that nothing else of a file moves, and an address takes it as it is.
 */
export const STAMP = 'EditionStamp';

/** A file that pages join to themselves, as it is before the edition is known. */
export function joined<Data>(id: string, data: Data): Joined<Data> {
  return { edition: STAMP, id, data };
}
