import { z } from 'astro/zod';

/**
 * What happened to published addresses.
 * - `published`: addresses were added; the entry speaks of them as a whole;
 * - `corrected`: the text under one address was changed;
 * - `moved`: an address was given up; its page stays and points to `to`;
 * - `withdrawn`: a document was taken down; the pages of all its addresses stay and say so.
 */
export const changeKinds = ['published', 'corrected', 'moved', 'withdrawn'] as const;
export const changeKind = z.enum(changeKinds);
export type ChangeKind = z.infer<typeof changeKind>;

/** An entry of `seeds/registry/changes.yaml`, newest last; also of `content/data/changes.json`. */
export const change = z
  .strictObject({
    /** The day of the change, as an editor writes it. */
    date: z.iso.date(),
    kind: changeKind,
    /** The address concerned (`/sx2022/t45/`); null for `published`. */
    address: z.string().nullable().default(null),
    /** For `moved`: the address that stands in its place. */
    to: z.string().nullable().default(null),
    /** For `corrected`: the whole earlier wording, exactly as it was published. */
    before: z.string().nullable().default(null),
    /** For `withdrawn`: every address that the document had, its own (`address`) among them. */
    addresses: z.array(z.string()).default([]),
    /** The reason, in Chinese. */
    why: z.string().min(1),
  })
  .superRefine((entry, context) => {
    const needs = {
      published: { address: false, to: false, before: false },
      corrected: { address: true, to: false, before: true },
      moved: { address: true, to: true, before: false },
      withdrawn: { address: true, to: false, before: false },
    }[entry.kind];
    for (const field of ['address', 'to', 'before'] as const) {
      if ((entry[field] !== null) !== needs[field]) {
        context.addIssue({ code: 'custom', path: [field], message: entry.kind });
      }
    }
    if (entry.addresses.length > 0 !== (entry.kind === 'withdrawn'))
      context.addIssue({ code: 'custom', path: ['addresses'], message: entry.kind });
  });
export type Change = z.infer<typeof change>;

/** The codes of the documents that were withdrawn. */
export function withdrawnCodes(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap(({ kind, address }) =>
      kind === 'withdrawn' && address !== null ? [address.replaceAll('/', '')] : [],
    ),
  );
}

/** Orders by day; entries of one day stay in the order in which they were written. */
export function byDate(a: Pick<Change, 'date'>, b: Pick<Change, 'date'>): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** The day of the first transcription: what the data is dated by while nothing was published. */
const FIRST_DAY = '2026-11-23';

/** The day of the newest change: the date of the data, the same in every build of it. */
export function dateOfData(changes: readonly Pick<Change, 'date'>[]): string {
  return changes.reduce((newest, { date }) => (date > newest ? date : newest), FIRST_DAY);
}
