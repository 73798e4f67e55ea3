import { siteRoot } from '../../../src/cite/absolute-url.ts';
import { indexSite } from '../../../src/data/index-site.ts';
import { dateOfData } from '../../../src/model/change.ts';
import type { Content } from '../../lib/io/read-content.ts';
import type { PlannedFile } from '../../lib/io/write-many.ts';
import type { SiteSettings } from '../../lib/settings/site-settings.ts';
import { referenceFiles } from './reference-files.ts';
import { taskListFiles } from './task-list-files.ts';

/**
 * All files that readers take along and that say nothing but what the content says. They are most
 * files of the site: as endpoints of Astro the lists took 61 of the 128 s that all of 10,000 records
 * took, and each of the files for reference managers about a millisecond.
 *
 * @param settings where the site stands
 */
export function downloadFiles(content: Content, { origin, base }: SiteSettings): PlannedFile[] {
  const root = siteRoot(origin, base);
  const site = indexSite(content);
  const moment = { source: content.words.name, root, date: dateOfData(content.changes) };
  return [...referenceFiles(site, root), ...taskListFiles(site, moment)];
}
