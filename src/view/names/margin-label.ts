import { splitId } from '../../model/address.ts';
import type { ContentRecord } from '../../model/record.ts';

/**
 * What stands in the margin beside a record: its number as printed, even where the print is wrong
 * (0 for 8), or the last figure of its address where the source prints none, told from a printed one
 * by 段, in a box 项, or, before and after the text, 附.
 */
export function marginLabel({ id, number }: Pick<ContentRecord, 'id' | 'number'>): string {
  const { key } = splitId(id);
  const figure = /(\d+[a-z]?)$/.exec(key)?.[1] ?? '';
  const counted = key.startsWith('x') ? '附' : key.startsWith('z') ? '项' : '段';
  return number.printed ?? `${counted}${figure}`;
}
