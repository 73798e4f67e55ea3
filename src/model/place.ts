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

/** Words that begin like a place's sign and are none: 市场, 市政 (but 市政府), 区域, 县域, 州际. */
const NO_SIGN: Readonly<Record<string, RegExp>> = {
  市: /^市(?:场|容|民|值|面|价|政(?![府协法]))/u,
  区: /^区(?:域|块|划|位|间|别)/u,
  县: /^县域/u,
  省: /^省(?:际|域)/u,
};

/** What names a place wherever it stands, longest first: 陕西省, 陕西. One character could be any word's. */
export function placeNames({ name, shortName, aliases }: Place): string[] {
  const names = [name, shortName, ...aliases].filter((each) => each.length > 1);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** What stands for a place within it, before a unit's name: 省; of the nation 国家 and 全国. */
export function placeSigns(place: Place): readonly string[] {
  const sign = placeSign(place);
  return place.level === 'national' ? levelRow(place.level).endings : sign === null ? [] : [sign];
}

/** A text without the sign of a place that it begins with: 省知识产权局 is 知识产权局; null where it has none. */
export function withoutSign(text: string, place: Place): string | null {
  const sign = placeSigns(place).find((each) => text.startsWith(each));
  return sign === undefined || NO_SIGN[sign]?.test(text) ? null : text.slice(sign.length);
}

/** A text without the name of a place that it begins with: 陕西省知识产权局 is 知识产权局; null where it has none. */
export function withoutName(text: string, place: Place): string | null {
  // 宝鸡市场监管局 is 市场监管局 of 宝鸡.
  const name = placeNames(place).find((each) => {
    const last = placeSigns(place).find((sign) => each.endsWith(sign));
    const cut = last !== undefined && NO_SIGN[last]?.test(text.slice(each.length - last.length));
    return text.startsWith(each) && !cut;
  });
  if (name === undefined) return null;
  const rest = text.slice(name.length);
  // 眉县县委办公室 is what is called 县委办公室 there.
  return /^.(?:委|政府|政协|人大|纪委)/u.test(rest) ? (withoutSign(rest, place) ?? rest) : rest;
}

/** A unit's name without its place: 陕西省知识产权局, 省知识产权局 and 知识产权局 are all 知识产权局. */
export function bareUnitName(form: string, place: Place): string {
  return withoutName(form, place) ?? withoutSign(form, place) ?? form;
}

/** Whether a form says by itself whose it is: 眉县发改局, 中国人民银行眉县支行. */
export function namesPlace(form: string, place: Place): boolean {
  return placeNames(place).some((name) => form.includes(name));
}
