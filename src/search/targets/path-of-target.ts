import { pathOf } from '../../model/address.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

/** The address of what a target means. */
export function pathOfTarget({ type, index }: Target, table: Table): string {
  if (type === 'record') return pathOf(table.records[index]?.id ?? '');
  return table[`${type}s`][index]?.path ?? '/';
}
