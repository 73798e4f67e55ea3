import { getCollection, getEntry } from 'astro:content';
import { type ContentLists, listFile, type ListName, listNames } from '../model/collections.ts';
import { indexSite } from './index-site.ts';
import type { Site } from './site.ts';

async function list(name: ListName) {
  const entry = await getEntry(name, 'all');
  if (!entry) throw new Error(`content/${listFile(name)} is missing; run npm run content`);
  return [name, entry.data.items];
}

async function load(): Promise<Site> {
  const records = (await getCollection('records')).map((entry) => entry.data);
  const lists = Object.fromEntries(await Promise.all(listNames.map(list))) as ContentLists;
  return indexSite({ records, ...lists });
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
