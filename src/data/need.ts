/** The entry of a map; a missing one is a programmer's error, since content is checked before. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`content names “${id}”, which does not exist`);
  return found;
}
