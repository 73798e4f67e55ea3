import { pathOf } from '../model/address.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** The address of what a target means. */
export function pathOfTarget({ type, index }: Target, table: Table): string {
  if (type === 'record') return pathOf(table.records[index]?.id ?? '');
  const list = {
    section: table.sections,
    document: table.documents,
    unit: table.units,
    topic: table.topics,
  };
  return list[type][index]?.path ?? '/';
}
