import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { fold } from '../../../src/text/fold.ts';

/** Shorter titles are headings of any policy document: 坚持质量优先, 加强组织领导. */
const TITLE_LENGTH = 8;

/**
 * Same-matter links by rule: two records of different documents carry the same printed title
 * (推动版权产业发展 in the plan and in the county scheme).
 */
export function titleLinks(
  records: readonly ContentRecord[],
  ranks: ReadonlyMap<string, number>,
): PublicLink[] {
  const byTitle = new Map<string, { record: ContentRecord; title: string }[]>();
  for (const record of records) {
    if (record.title === null) continue;
    const key = fold(record.title).folded;
    if (key.length < TITLE_LENGTH) continue;
    const entry = { record, title: record.title };
    byTitle.set(key, [...(byTitle.get(key) ?? []), entry]);
  }
  const rank = (record: ContentRecord) => ranks.get(record.document) ?? 0;
  return [...byTitle.values()].flatMap((list) =>
    list.flatMap((lower) =>
      list
        .filter((upper) => rank(lower.record) > rank(upper.record))
        .map((upper): PublicLink => ({
          from: lower.record.id,
          to: upper.record.id,
          type: 'same-matter',
          basis: 'text',
          evidence: { from: lower.title, to: upper.title },
        })),
    ),
  );
}
