import { citedTitle } from '../../text/cited-title.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentSection } from '../../model/document.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { Destination } from '../links/navigation.ts';
import { nameOfSection } from '../../place/place.ts';
import { tallies, tally, type KindTally } from './tally.ts';

/** What a section's page shows. */
export interface SectionPage {
  section: ContentSection;
  name: string;
  steps: Destination[];
  records: ContentRecord[];
  /** Paths of the headings that the page's title and the way to it already show. */
  said: string[];
  /** How many records of which kind. */
  kinds: KindTally[];
  /** Every form in which the heading is printed, in a sentence; empty where there is one. */
  forms: string;
  description: string;
}

/** The sections that enclose a section, outermost first. */
function sectionsAbove(site: Site, section: ContentSection): ContentSection[] {
  if (section.parent === null) return [];
  const parent = need(site.sectionById, section.parent);
  return [...sectionsAbove(site, parent), parent];
}

/** Gathers what a section's page shows. */
export function sectionPage(site: Site, section: ContentSection): SectionPage {
  const document = need(site.documentById, section.document);
  const records = section.records
    .map((id) => need(site.recordById, id))
    .sort((a, b) => a.position - b.position);
  const name = nameOfSection(section);
  const above = sectionsAbove(site, section);
  const forms =
    section.headings.length > 1 ? `底本的标题有几种写法：${section.headings.join('；')}。` : '';
  return {
    section,
    name,
    steps: [
      { name: document.shortName, path: document.path },
      ...above.map((each) => ({ name: nameOfSection(each), path: each.path })),
    ],
    records,
    said: [...above, section].map(({ path }) => path),
    kinds: tallies(records),
    forms,
    description: `${citedTitle(document.title, document.documentNumber)}${name}：${tally(records)}。`,
  };
}
