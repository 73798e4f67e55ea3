import type { RegistryUnit } from '../../src/model/unit.ts';
import type { Level } from '../../src/model/vocabulary.ts';

/** Looks up the unit that a printed form means in a document of a level; blanks do not count. */
export type UnitDirectory = (printed: string, level: Level) => string | null;

const unspaced = (text: string): string => text.replace(/\s/gu, '');

/** Builds the look-up: names and aliases mean their unit everywhere, local forms only on its own level. */
export function makeUnitDirectory(units: readonly RegistryUnit[]): UnitDirectory {
  const everywhere = new Map<string, RegistryUnit[]>();
  const local = new Map<string, string>();
  for (const unit of units) {
    for (const form of [unit.name, ...unit.aliases])
      everywhere.set(unspaced(form), [...(everywhere.get(unspaced(form)) ?? []), unit]);
    for (const form of unit.localForms) local.set(`${unit.level} ${unspaced(form)}`, unit.id);
  }
  return (printed, level) => {
    const form = unspaced(printed);
    return local.get(`${level} ${form}`) ?? everywhere.get(form)?.[0]?.id ?? null;
  };
}
