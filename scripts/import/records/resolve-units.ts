import type { Responsibility } from '../../../src/model/record.ts';
import { roleClass } from '../../../src/model/roles.ts';
import type { Level } from '../../../src/model/vocabulary.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import type { Seed } from '../lines/seed.ts';
import type { YearContext } from '../time/dating.ts';
import type { UnitDirectory } from './unit-directory.ts';

/** What is needed to tell which unit a printed form means. */
export interface UnitContext {
  seed: Seed;
  level: Level;
  /** Id of the place of the document. */
  place: string;
  directory: UnitDirectory;
  editorial: Editorial;
  /** The year that the document's title names, or null. */
  year: YearContext | null;
  diagnostics: Diagnostic[];
}

/**
 * The responsibility of one printed unit: the unit that it means, or an error for a form that nobody
 * knows.
 *
 * @param at gives where it stands in the seed
 */
export function resolveUnit(
  record: string,
  part: Omit<Responsibility, 'unit'>,
  at: () => Place,
  { place, directory, editorial, diagnostics }: UnitContext,
): Responsibility {
  const { printed, role } = part;
  const decided = editorial.units.find((u) => u.record === record && u.printed === printed);
  if (decided)
    return { unit: decided.unit, printed, role, basis: decided.basis, note: decided.why };
  const unit = directory.find(printed, place);
  if (unit === null && roleClass(role) !== 'places')
    diagnostics.push(
      errorAt(
        'unknown-unit',
        at(),
        `${record} 的责任单位“${printed}”不在单位名录里`,
        directory.suggest(printed, place),
      ),
    );
  return { unit, ...part };
}
