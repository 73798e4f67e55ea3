import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Level } from '../../../src/model/vocabulary.ts';
import { unspaced } from '../../../src/text/unspaced.ts';

/** Looks up the unit that a printed form means in a document of a level; blanks do not count. */
export type UnitDirectory = (printed: string, level: Level) => string | null;

/**
 * Builds the look-up: names and aliases mean their unit everywhere, local forms only on its own level,
 * a name that is also listed as a local form too.
 */
export function makeUnitDirectory(units: readonly RegistryUnit[]): UnitDirectory {
  const everywhere = new Map<string, string>();
  const local = new Map<string, string>();
  for (const unit of units) {
    for (const form of [unit.name, ...unit.aliases]) {
      if (unit.localForms.includes(form)) continue;
      if (!everywhere.has(unspaced(form))) everywhere.set(unspaced(form), unit.id);
    }
    for (const form of unit.localForms) local.set(`${unit.level} ${unspaced(form)}`, unit.id);
  }
  return (printed, level) => {
    const form = unspaced(printed);
    return local.get(`${level} ${form}`) ?? everywhere.get(form) ?? null;
  };
}
