import type { Site } from '../data/site.ts';

/** How many other records a record is linked to. */
export function linkedCount(site: Pick<Site, 'linksFrom' | 'linksTo'>, id: string): number {
  const up = (site.linksFrom.get(id) ?? []).map(({ to }) => to);
  const down = (site.linksTo.get(id) ?? []).map(({ from }) => from);
  return new Set([...up, ...down]).size;
}
