import { registryUnit } from '../../../src/model/unit.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { checkUnits } from './check-units.ts';

/** Reads and checks the text of `seeds/registry/units.yaml`. */
export function readUnits(file: string, text: string): Result<RegistryUnit[]> {
  const { value, diagnostics } = readRegistry(file, text, 'units', registryUnit);
  return {
    value: value.map((one) => one.value),
    diagnostics: [...diagnostics, ...checkUnits(file, value)],
  };
}
