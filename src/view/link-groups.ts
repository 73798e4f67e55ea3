import { need } from '../data/need.ts';
import type { Site } from '../data/site.ts';
import type { PublicLink } from '../model/link.ts';
import type { ContentRecord } from '../model/record.ts';
import type { Level } from '../model/vocabulary.ts';

/** Another record that a record is linked to, seen from the record that the page shows. */
export interface LinkedRecord {
  other: ContentRecord;
  link: PublicLink;
  /** The passage in the shown record. */
  here: string;
  /** The passage in the other record. */
  there: string;
}

/** A record's links by direction; judged ones (same matter) apart from those the texts prove. */
export interface LinkGroup {
  name: '上级依据' | '本级任务' | '下级落实' | '相关报道';
  proven: LinkedRecord[];
  judged: LinkedRecord[];
}

const rank: Record<Level, number> = { national: 0, province: 1, county: 2, news: 3 };

/** The links of a record as its page groups them; empty groups are left out. */
export function linkGroups(site: Site, record: ContentRecord): LinkGroup[] {
  const level = (code: string) => need(site.documentById, code).level;
  const own = level(record.document);
  const linked = [
    ...(site.linksFrom.get(record.id) ?? []).map((link) => ({
      other: need(site.recordById, link.to),
      link,
      here: link.evidence.from,
      there: link.evidence.to,
    })),
    ...(site.linksTo.get(record.id) ?? []).map((link) => ({
      other: need(site.recordById, link.from),
      link,
      here: link.evidence.to,
      there: link.evidence.from,
    })),
  ];
  const nameOf = ({ other }: LinkedRecord): LinkGroup['name'] => {
    const theirs = level(other.document);
    if (theirs === 'news' || own === 'news') return '相关报道';
    if (theirs === own) return '本级任务';
    return rank[theirs] < rank[own] ? '上级依据' : '下级落实';
  };
  const names = ['上级依据', '本级任务', '下级落实', '相关报道'] as const;
  return names
    .map((name) => {
      const members = linked.filter((each) => nameOf(each) === name);
      const judged = members.filter(({ link }) => link.type === 'same-matter');
      const proven = members.filter(({ link }) => link.type !== 'same-matter');
      return { name, proven, judged };
    })
    .filter(({ proven, judged }) => proven.length + judged.length > 0);
}
