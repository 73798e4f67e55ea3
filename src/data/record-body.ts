import { getCollection, render, type CollectionEntry } from 'astro:content';
import { recordCollections } from './load-site.ts';

type RecordEntry = CollectionEntry<(typeof recordCollections)[number]>;

async function load(): Promise<Map<string, RecordEntry>> {
  const lists = await Promise.all(recordCollections.map((name) => getCollection(name)));
  return new Map(lists.flat().map((entry) => [entry.id, entry]));
}

let entries: Promise<Map<string, RecordEntry>> | undefined;

/** The MDX body of a record as a component; its elements `Reading` and `Gap` are the page's. */
export async function recordBody(id: string) {
  if (import.meta.env.DEV) entries = undefined;
  entries ??= load();
  const entry = (await entries).get(id);
  if (!entry) throw new Error(`no record ${id}`);
  return (await render(entry)).Content;
}
