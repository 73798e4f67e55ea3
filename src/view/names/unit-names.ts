import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';

/** The most units that a line of a list names. */
const MOST = 3;

/** The units of a record in a few words, each once: `甲、乙、丙等5个单位`; empty where none is printed. */
export function unitNames(
  { unitById }: Pick<Site, 'unitById'>,
  { responsibilities }: Pick<ContentRecord, 'responsibilities'>,
): string {
  const names = new Set(
    responsibilities.map(
      ({ unit, printed }) => (unit === null ? undefined : unitById.get(unit)?.name) ?? printed,
    ),
  );
  const first = [...names].slice(0, MOST).join('、');
  return names.size > MOST ? `${first}等${names.size}个单位` : first;
}
