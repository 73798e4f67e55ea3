import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { ContentRef } from '../../../src/model/ref.ts';
import { linkTypes } from '../../../src/model/vocabulary.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { annexLinks } from './annex-links.ts';
import { matterLinks } from './matter-links.ts';
import type { RankedDocument } from './rank-documents.ts';
import { rankDocuments } from './rank-documents.ts';
import type { LinkDecisions } from './read-decisions.ts';
import { refLinks } from './ref-links.ts';
import { textLinks } from './text-links.ts';
import { titleLinks } from './title-links.ts';

/** What links are made from. */
export interface LinkInput {
  /** In document order. */
  records: readonly ContentRecord[];
  documents: readonly RankedDocument[];
  refs: readonly ContentRef[];
  decisions: LinkDecisions;
}

/** Two records as one key, whichever comes first. */
const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * All typed links between records, each with evidence that stands verbatim at both ends. A pair is
 * linked at most once a type; what is one matter the editors say before a rule does. What the editors call
 * look-alikes no rule links; a matter that holds a look-alike pair is an error.
 */
export function buildLinks({
  records,
  documents,
  refs,
  decisions,
}: LinkInput): Result<PublicLink[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const ranks = rankDocuments(documents);
  const matters = matterLinks(decisions, byId, ranks);
  const annex = annexLinks(records, decisions);
  const diagnostics: Diagnostic[] = [...matters.diagnostics, ...annex.diagnostics];

  const byEditors = [...matters.value, ...annex.value].filter(({ basis }) => basis === 'editor');
  const judged = new Set(byEditors.map((link) => pairKey(link.from, link.to)));
  const apart = new Set<string>();
  for (const { value, line } of decisions.lookalikes) {
    const place = { file: decisions.file, line, column: 1 };
    const [a, b] = value.records;
    const missing = value.records.filter((id) => !byId.has(id));
    if (missing.length > 0) {
      diagnostics.push(
        errorAt('link-record', place, `没有 ${missing.join('、')} 这条记录`, '改正编号'),
      );
    }
    if (judged.has(pairKey(a, b))) {
      const message = `${a} 和 ${b} 既列为同一件事，又列为看着像的两件事`;
      diagnostics.push(errorAt('link-contradiction', place, message, '删去其中一处'));
    }
    apart.add(pairKey(a, b));
  }

  for (const { value, line } of decisions.absences) {
    const place = { file: decisions.file, line, column: 1 };
    const { record, document } = value;
    if (!byId.has(record)) {
      diagnostics.push(errorAt('link-record', place, `没有 ${record} 这条记录`, '改正编号'));
    }
    if (!ranks.has(document)) {
      diagnostics.push(errorAt('link-record', place, `没有 ${document} 这份文件`, '改正文件代码'));
    }
    const linked = byEditors.find(
      ({ from, to }) =>
        [from, to].some((id) => id === record) &&
        [from, to].some((id) => byId.get(id)?.document === document),
    );
    if (linked !== undefined && byId.get(record)?.document !== document) {
      const message = `${record} 在 ${document} 里既有同一件事，又列为无对应`;
      diagnostics.push(errorAt('link-contradiction', place, message, '删去其中一处'));
    }
  }

  const order = new Map(records.map((record, index) => [record.id, index]));
  const seen = new Set<string>();
  const value = [
    ...annex.value,
    ...matters.value,
    ...refLinks(refs, records, ranks),
    ...textLinks(records, ranks, decisions.boilerplate),
    ...titleLinks(records, ranks),
  ].filter((link) => {
    const key = `${link.from} ${link.to} ${link.type}`;
    if (seen.has(key) || apart.has(pairKey(link.from, link.to))) return false;
    seen.add(key);
    return true;
  });
  const place = (id: string) => order.get(id) ?? 0;
  value.sort(
    (a, b) =>
      place(a.from) - place(b.from) ||
      place(a.to) - place(b.to) ||
      linkTypes.indexOf(a.type) - linkTypes.indexOf(b.type),
  );
  return { value, diagnostics };
}
