import type { Site } from '../../data/site.ts';

/** Whether a record is linked to any other, in either direction. */
export function isLinked(site: Pick<Site, 'linksFrom' | 'linksTo'>, id: string): boolean {
  return [site.linksFrom, site.linksTo].some((links) => (links.get(id) ?? []).length > 0);
}
