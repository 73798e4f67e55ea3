import { nameOf as nameOfRecord } from '../../place/place.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

/** What a result is called in words for the reader. */
export function nameOf({ type, index }: Target, table: Table): string {
  if (type !== 'record') return table[`${type}s`][index]?.name ?? '';
  const record = table.records[index];
  return record ? nameOfRecord(record) : '';
}
