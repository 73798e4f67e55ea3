import { recordName } from '../view/record-name.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** What a result is called in words for the reader. */
export function nameOf({ type, index }: Target, table: Table): string {
  const record = type === 'record' ? table.records[index] : undefined;
  if (record) return recordName(record);
  if (type === 'unit') return table.units[index]?.name ?? '';
  if (type === 'section') return table.sections[index]?.name ?? '';
  if (type === 'document') return table.documents[index]?.name ?? '';
  if (type === 'topic') return table.topics[index]?.name ?? '';
  return '';
}
