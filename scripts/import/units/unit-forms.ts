import { fold } from '../../../src/text/fold.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Level } from '../../../src/model/vocabulary.ts';

/** One written form of a unit. */
export interface UnitForm {
  /** As the registry writes it. */
  form: string;
  /** Folded for comparison. */
  folded: string;
  unit: string;
  /** Level of the unit. */
  level: Level;
  /** Whether it means the unit only in documents of the unit's own level. */
  local: boolean;
}

/** Every form of every unit, longest first, so that the first that fits is the longest. */
export function unitForms(units: readonly RegistryUnit[]): UnitForm[] {
  return units
    .flatMap((unit) => {
      const local = new Set(unit.localForms);
      const all = new Set([unit.name, ...unit.aliases, ...unit.localForms]);
      return [...all].map((form) => ({
        form,
        folded: fold(form).folded,
        unit: unit.id,
        level: unit.level,
        local: local.has(form),
      }));
    })
    .sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}
