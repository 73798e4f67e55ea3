import type { RegistryUnit } from '../../../src/model/unit.ts';

/**
 * The single units that a collective may include, in the order of the registry: those of the groups
 * of its own place that it names, and those that it names by id. Never another collective.
 */
export function possibleMembers(
  collective: RegistryUnit,
  units: readonly RegistryUnit[],
): RegistryUnit[] {
  const named = new Set(collective.mayInclude);
  return units.filter(
    ({ id, place, group, collective: several }) =>
      !several && (named.has(id) || (place === collective.place && named.has(group))),
  );
}
