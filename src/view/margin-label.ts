import { splitId } from '../model/address.ts';
import type { ContentRecord } from '../model/record.ts';

/**
 * What stands in the margin beside a record: its number, as its address has it where the print lost
 * it, or ¶ and the last figure of its address for an unnumbered paragraph.
 */
export function marginLabel(record: Pick<ContentRecord, 'id' | 'kind' | 'number'>): string {
  const { key } = splitId(record.id);
  const last = /(\d+[a-z]?)$/.exec(key)?.[1] ?? key;
  const paragraph = record.kind === 'paragraph' || record.kind === 'notice';
  return paragraph && record.number.printed === null ? `¶${last}` : last;
}
