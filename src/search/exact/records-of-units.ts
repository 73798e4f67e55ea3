import type { Table, TableUnit } from '../index/table.ts';
import type { Target } from '../targets/target.ts';

/** A part that a unit can have in a record. */
type Part = keyof Pick<TableUnit, 'lead' | 'support' | 'mention'>;

/** The parts in which something is given to a unit, the leading one first. */
export const assignedParts: readonly Part[] = ['lead', 'support'];

/** Those, and being named. */
export const everyPart: readonly Part[] = [...assignedParts, 'mention'];

/**
 * The records in which the units among some targets have one of the parts, each once, part by part;
 * of several units of one name (发改局 of two levels) those of each.
 */
export function recordsOfUnits(
  targets: readonly Target[],
  parts: readonly Part[],
  { units }: Table,
): number[] {
  const named = targets.flatMap(({ type, index }) => (type === 'unit' ? (units[index] ?? []) : []));
  return [...new Set(parts.flatMap((part) => named.flatMap((unit) => unit[part])))];
}
