import { need } from '../data/need.ts';
import type { Site } from '../data/site.ts';
import type { ContentSection } from '../model/document.ts';
import type { ContentRecord } from '../model/record.ts';
import { citedTitle } from './cited-title.ts';
import type { Destination } from './navigation.ts';
import { sectionName } from './section-name.ts';
import { tally } from './tally.ts';

/** What a section's page shows. */
export interface SectionPage {
  section: ContentSection;
  name: string;
  steps: Destination[];
  records: ContentRecord[];
  /** How many records of which kind, and every form in which the heading is printed. */
  summary: string;
  description: string;
}

/** Gathers what a section's page shows. */
export function sectionPage(site: Site, section: ContentSection): SectionPage {
  const document = need(site.documentById, section.document);
  const records = section.records
    .map((id) => need(site.recordById, id))
    .sort((a, b) => a.position - b.position);
  const parent = section.parent === null ? null : need(site.sectionById, section.parent);
  const name = sectionName(section);
  const forms =
    section.headings.length > 1 ? `底本的标题有几种写法：${section.headings.join('；')}。` : '';
  return {
    section,
    name,
    steps: [
      { name: document.shortName, path: document.path },
      ...(parent ? [{ name: sectionName(parent), path: parent.path }] : []),
    ],
    records,
    summary: `${tally(records)}。${forms}`,
    description: `${citedTitle(document)}${name}：${tally(records)}。`,
  };
}
