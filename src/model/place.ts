import { z } from 'astro/zod';
import { levelRow, placeLevel } from './levels.ts';

/** A place as published in `/data/places.json`; an entry of `seeds/registry/places.yaml` has the same fields. */
export const publicPlace = z.strictObject({
  /** Fixed ASCII id, also part of addresses: `shaanxi`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The full name: 陕西省. */
  name: z.string().min(2),
  /** The name as people use it: 陕西. */
  shortName: z.string().min(1),
  level: placeLevel,
  /** Id of the place above it; null for the highest alone. */
  parent: z.string().nullable(),
  /** Other names. */
  aliases: z.array(z.string().min(1)),
  /** What the ids of its units begin with (`sx` of `sx-zscqj`); each place has its own. */
  prefix: z.string().regex(/^[a-z][a-z0-9]*$/),
});
export type Place = z.infer<typeof publicPlace>;

/** Places by id. */
export type Places = ReadonlyMap<string, Place>;

/** A map of places by their ids. */
export function placesById(places: readonly Place[]): Places {
  return new Map(places.map((place) => [place.id, place]));
}

/**
 * A place and all above it, the nearest first: 眉县, 宝鸡市, 陕西省, 中国. Empty for an id that is not
 * known; ends where a circle would begin.
 */
export function placeAndAbove(id: string, places: Places): Place[] {
  const chain: Place[] = [];
  for (let at = places.get(id); at !== undefined && !chain.includes(at);) {
    chain.push(at);
    at = at.parent === null ? undefined : places.get(at.parent);
  }
  return chain;
}

/** What stands for a place within it: 县 for 眉县, 市 for 北京市, 自治区 for 广西壮族自治区; null for the nation. */
export function placeSign({ name, level }: Pick<Place, 'name' | 'level'>): string | null {
  return levelRow(level).endings.find((ending) => name.endsWith(ending)) ?? null;
}
