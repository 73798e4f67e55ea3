import type { ContentRecord } from '../../model/record.ts';

/**
 * The title that running text shows above a record, or null where the heading right above it says
 * the same (（一）知识产权高质量创造 and its only target).
 */
export function runningTitle(record: Pick<ContentRecord, 'title' | 'section'>): string | null {
  const above = record.section.at(-1);
  return record.title !== null && above?.endsWith(record.title) ? null : record.title;
}
