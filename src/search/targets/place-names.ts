import type { Level } from '../../model/vocabulary.ts';
import type { Table } from '../index/table.ts';

/** A place that documents are of: 陕西 and 省. */
interface Place {
  name: string;
  suffix: string;
  level: Level;
}

const PLACE = /^(\p{Script=Han}{1,2}?)([省市县])/u;

/** Read from the titles once a table. */
const placesOf = new WeakMap<Table, Place[]>();

function readPlaces(table: Table): Place[] {
  const known = placesOf.get(table);
  if (known) return known;
  const places = new Map<string, Place>();
  for (const { title, level } of table.documents) {
    const [whole, name, suffix] = PLACE.exec(title) ?? [];
    if (whole && name && suffix) places.set(whole + level, { name, suffix, level });
  }
  placesOf.set(table, [...places.values()]);
  return [...places.values()];
}

/**
 * What a name that has its place in front is called at the place itself, with the level of the units
 * that may be meant: 陕西省公安厅 and 陕西公安厅 are 省公安厅 or 公安厅 of the province. Only a name of two
 * characters goes without its 省: 眉法院 is nothing.
 */
export function withoutPlace(whole: string, table: Table): { form: string; level: Level }[] {
  return readPlaces(table).flatMap(({ name, suffix, level }) => {
    const isFull = whole.startsWith(name + suffix);
    if (!isFull && (name.length < 2 || !whole.startsWith(name))) return [];
    const rest = whole.slice(name.length + (isFull ? 1 : 0));
    return [suffix + rest, rest].filter((form) => form.length > 1).map((form) => ({ form, level }));
  });
}
