import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import type { LinkDecisions } from './read-decisions.ts';
import { quoteIn } from './quote-in.ts';

/** A record of a matter with its words. */
interface Member {
  record: ContentRecord;
  quote: string;
}

/**
 * The editors' same-matter links: within a matter every two records of different documents, from
 * the lower or later to the higher or earlier. A record that does not exist and a quote that does
 * not stand in it are errors.
 */
export function matterLinks(
  decisions: LinkDecisions,
  records: ReadonlyMap<string, ContentRecord>,
  ranks: ReadonlyMap<string, number>,
): Result<PublicLink[]> {
  const value: PublicLink[] = [];
  const diagnostics: Diagnostic[] = [];
  const rank = (member: Member) => ranks.get(member.record.document) ?? 0;
  for (const { value: matter, line } of decisions.matters) {
    const place = { file: decisions.file, line, column: 1 };
    const members: Member[] = [];
    for (const [id, words] of Object.entries(matter.quotes)) {
      const record = records.get(id);
      const quote = record ? quoteIn(record, words) : null;
      if (record && quote !== null) members.push({ record, quote });
      else {
        diagnostics.push(
          record
            ? errorAt(
                'evidence-lost',
                place,
                `“${matter.name}”：${id} 里没有“${words}”`,
                '照原文改',
              )
            : errorAt('link-record', place, `“${matter.name}”：没有 ${id} 这条记录`, '改正编号'),
        );
      }
    }
    for (const lower of members) {
      for (const upper of members) {
        if (rank(lower) <= rank(upper)) continue;
        value.push({
          from: lower.record.id,
          to: upper.record.id,
          type: 'same-matter',
          basis: 'editor',
          evidence: { from: lower.quote, to: upper.quote },
        });
      }
    }
  }
  return { value, diagnostics };
}
