import { groupBy } from '../../data/group-by.ts';
import type { Site } from '../../data/site.ts';
import type { PublicIndicator } from '../../model/indicator.ts';

/** The plan's indicators by their attribute, in the order of the plan. */
export function indicatorGroups(site: Pick<Site, 'indicators'>): [string, PublicIndicator[]][] {
  return [...groupBy(site.indicators, ({ attribute }) => attribute)];
}
