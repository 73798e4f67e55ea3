import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { indexSite } from './index-site.ts';
import type { Site } from './site.ts';

/** The collections that hold records, one MDX file each. */
export const recordCollections = ['points', 'tasks', 'national', 'plan', 'county', 'news'] as const;

/** The collections that hold one array each. */
type ListName = Exclude<CollectionKey, (typeof recordCollections)[number]>;

async function list<N extends ListName>(name: N): Promise<CollectionEntry<N>['data']['items']> {
  const entry = await getEntry(name, 'all');
  if (!entry) throw new Error(`content/data/${name}.json is missing; run npm run content`);
  return entry.data.items;
}

async function load(): Promise<Site> {
  const entries = await Promise.all(recordCollections.map((name) => getCollection(name)));
  return indexSite({
    records: entries.flat().map((entry) => entry.data),
    documents: await list('documents'),
    sections: await list('sections'),
    units: await list('units'),
    topics: await list('topics'),
    links: await list('links'),
    indicators: await list('indicators'),
    notes: await list('notes'),
    accounts: await list('accounts'),
    refs: await list('refs'),
  });
}

let site: Promise<Site> | undefined;

/**
 * All content, read and indexed once a build. In development Astro loads this module anew when
 * content changes, so that nothing stale is kept.
 */
export function loadSite(): Promise<Site> {
  site ??= load();
  return site;
}
