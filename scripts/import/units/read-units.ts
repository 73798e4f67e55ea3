import type { Places } from '../../../src/model/place.ts';
import { unitEntry, type RegistryUnit } from '../../../src/model/unit.ts';
import { errorAt, type Result } from '../diagnostics/diagnostic.ts';
import { unknownPlace } from '../registry/read-places.ts';
import { readRegistry, type Located } from '../registry/read-registry.ts';
import { checkUnits } from './check-units.ts';

/**
 * Reads and checks the text of `seeds/registry/units.yaml`. A unit whose place is not in the list of
 * places is an error, and no unit.
 */
export function readUnits(file: string, text: string, places: Places): Result<RegistryUnit[]> {
  const { value, diagnostics } = readRegistry(file, text, 'units', unitEntry);
  const units = value.flatMap(({ value: entry, line }): Located<RegistryUnit>[] => {
    const at = { file, line, column: 1 };
    const place = places.get(entry.place);
    if (place === undefined) {
      diagnostics.push(unknownPlace(`单位 ${entry.id} `, entry.place, at, places));
      return [];
    }
    if (entry.level === undefined || entry.level === place.level)
      return [{ value: { ...entry, level: place.level }, line }];
    const message = `${entry.id} 的层级写作 ${entry.level}，它的地方${place.name}是 ${place.level}`;
    diagnostics.push(errorAt('unit-level', at, message, '层级随地方，删去 level'));
    return [];
  });
  return {
    value: units.map((one) => one.value),
    diagnostics: [...diagnostics, ...checkUnits(file, units, places)],
  };
}
