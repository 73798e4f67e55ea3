import { groupBy } from '../../data/group-by.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { PublicLink } from '../../model/link.ts';
import type { ContentRecord } from '../../model/record.ts';
import { type Level, levelOrder } from '../../model/levels.ts';

/** One link seen from the record that the page shows. */
export interface SeenLink {
  link: PublicLink;
  /** The passage in the shown record. */
  here: string;
  /** The passage in the other record. */
  there: string;
}

/** Another record that a record is linked to, once, with every link between the two. */
export interface LinkedRecord {
  other: ContentRecord;
  links: SeenLink[];
}

/** A record's links by direction; judged ones (same matter) apart from those the texts prove. */
export interface LinkGroup {
  name: '上级依据' | '本级任务' | '下级落实' | '相关报道' | '相关文件';
  proven: LinkedRecord[];
  judged: LinkedRecord[];
}

const names = ['上级依据', '本级任务', '下级落实', '相关报道', '相关文件'] as const;

/** Which group another record belongs to, from the levels of the two documents. */
function groupName(own: Level, theirs: Level): LinkGroup['name'] {
  if (theirs === own) return '本级任务';
  if (theirs === 'news') return '相关报道';
  if (own === 'news') return '相关文件';
  return levelOrder(theirs) < levelOrder(own) ? '上级依据' : '下级落实';
}

/** The links of a record from both ends, each turned so that `here` is the record itself. */
function seenLinks(site: Site, id: string): (SeenLink & { other: string })[] {
  const up = (site.linksFrom.get(id) ?? []).map((link) => ({
    other: link.to,
    link,
    here: link.evidence.from,
    there: link.evidence.to,
  }));
  const down = (site.linksTo.get(id) ?? []).map((link) => ({
    other: link.from,
    link,
    here: link.evidence.to,
    there: link.evidence.from,
  }));
  return [...up, ...down];
}

/**
 * The links of a record as its page groups them; empty groups are left out. What the texts prove
 * needs no judgment, so a record that is linked both ways is shown as proven only.
 */
export function linkGroups(site: Site, record: ContentRecord): LinkGroup[] {
  const level = (code: string) => need(site.documentById, code).level;
  const linked = [...groupBy(seenLinks(site, record.id), ({ other }) => other)].map(
    ([id, links]) => {
      const proof = links.filter(({ link }) => link.type !== 'same-matter');
      const shown = proof.length > 0 ? proof : links;
      return { other: need(site.recordById, id), proven: proof.length > 0, links: shown };
    },
  );
  return names
    .map((name) => {
      const members = linked.filter(
        ({ other }) => groupName(level(record.document), level(other.document)) === name,
      );
      return {
        name,
        proven: members.filter(({ proven }) => proven),
        judged: members.filter(({ proven }) => !proven),
      };
    })
    .filter(({ proven, judged }) => proven.length + judged.length > 0);
}
