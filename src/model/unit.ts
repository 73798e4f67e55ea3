import { z } from 'astro/zod';
import { placeLevel, type PlaceLevel } from './levels.ts';
import { basis, role } from './vocabulary.ts';

/** A unit as published in `/data/units.json`. */
export const publicUnit = z.strictObject({
  /** Fixed ASCII id: its place's prefix and pinyin initials, e.g. `sx-zscqj`. */
  id: z.string(),
  /** The official short name. */
  name: z.string().min(1),
  /** Id of the place that it is of. */
  place: z.string(),
  level: placeLevel,
  /** Other printed and common forms; each belongs to one unit only. */
  aliases: z.array(z.string()),
  /** Whether it stands for several units (各成员单位). */
  collective: z.boolean(),
  path: z.string(),
  /** One entry a responsibility that names it, in document order. */
  assignments: z.array(z.strictObject({ record: z.string(), role, basis })),
  /** Ids of records whose text names it. */
  mentions: z.array(z.string()),
});
export type PublicUnit = z.infer<typeof publicUnit>;

/** A name that a unit had, or has beside its own, and where that is known from; no source prints it. */
const knownName = z.strictObject({ name: z.string().min(3), source: z.string().min(1) });

/** An entry of `seeds/registry/units.yaml`. */
export const unitEntry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*-[a-z0-9]+$/),
  name: z.string().min(1),
  /** Id of the place that it is of; a ministry is of the nation. */
  place: z.string(),
  /** The level of its place, which need not be said. */
  level: placeLevel.optional(),
  /** 党委部门, 政府部门, 司法机关 …: the group under which lists show it. */
  group: z.string().min(1),
  /** Forms that mean this unit wherever they stand. */
  aliases: z.array(z.string()).default([]),
  /** Forms that mean this unit only inside a document of its own place (发改局 in the county scheme). */
  localForms: z.array(z.string()).default([]),
  collective: z.boolean().default(false),
  /** The full official name where the five texts do not print it; shown as ours. */
  fullName: z.string().nullable().default(null),
  /** What it, or a body of which it took over the work, was called before: 省工商局. Others may be as well. */
  formerly: z.array(knownName).default([]),
  /** Names in use of the same body: 省版权局. */
  nameplates: z.array(knownName).default([]),
  /** For a collective: a sentence on whom it may include, in Chinese. */
  scope: z.string().nullable().default(null),
  /**
   * For a collective: the units of the registry that it may include, as groups of its own place
   * (政府部门) or unit ids; empty where none can be meant. Null for other units.
   */
  mayInclude: z.array(z.string()).nullable().default(null),
});
export type UnitEntry = z.infer<typeof unitEntry>;

/** A unit of the registry, with the level of its place. */
export type RegistryUnit = Omit<UnitEntry, 'level'> & { level: PlaceLevel };

/** A unit as the site's pages need it. */
export const contentUnit = publicUnit.extend({
  group: z.string(),
  localForms: z.array(z.string()),
  fullName: z.string().nullable(),
  formerly: z.array(knownName),
  nameplates: z.array(knownName),
  scope: z.string().nullable(),
  /** For a collective: ids of the units that it may include, groups written out; else empty. */
  mayInclude: z.array(z.string()),
  /** Every form that the five texts print, with the ids of the records that do. */
  printedForms: z.array(z.strictObject({ form: z.string(), records: z.array(z.string()) })),
});
export type ContentUnit = z.infer<typeof contentUnit>;
