import { splitId } from '../model/address.ts';
import type { ContentRecord } from '../model/record.ts';

/**
 * What stands in the margin beside a record: its number as printed, even where the print is wrong
 * (0 for 8), or ¶ and the last figure of its address where the source prints no number.
 */
export function marginLabel({ id, number }: Pick<ContentRecord, 'id' | 'number'>): string {
  return number.printed ?? `¶${/(\d+[a-z]?)$/.exec(splitId(id).key)?.[1] ?? ''}`;
}
