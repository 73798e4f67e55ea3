import { splitId } from '../../model/address.ts';
import type { ContentSection } from '../../model/document.ts';
import { formatNumeral } from '../../text/format-numeral.ts';

/** The heading of a section as printed, or what its address says where the scan lost it. */
export function sectionName(section: Pick<ContentSection, 'id' | 'headings'>): string {
  const [printed] = section.headings;
  if (printed) return printed;
  const { key } = splitId(section.id);
  if (key === '0') return '前言';
  const box = /^z(\d+)$/.exec(key);
  if (box) return `专栏${box[1] ?? ''}`;
  const chapter = /^s?(\d+)$/.exec(key);
  return chapter ? `第${formatNumeral(Number(chapter[1]))}部分（标题缺）` : `${key}（标题缺）`;
}
