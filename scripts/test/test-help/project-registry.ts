import { readFileSync } from 'node:fs';
import { placesById, type Places } from '../../../src/model/place.ts';
import { unitEntry, type RegistryUnit, type UnitEntry } from '../../../src/model/unit.ts';
import { readPlaces } from '../../import/registry/read-places.ts';
import { readUnits } from '../../import/units/read-units.ts';

const PLACES = 'seeds/registry/places.yaml';
export const UNITS = 'seeds/registry/units.yaml';

/** The places of the project's own registry. */
export function projectPlaces(): Places {
  return placesById(readPlaces(PLACES, readFileSync(PLACES, 'utf8')).value);
}

/** The units of the project's own registry. */
export function projectUnits(): RegistryUnit[] {
  return readUnits(UNITS, readFileSync(UNITS, 'utf8'), projectPlaces()).value;
}

/** A unit of a registry for tests: what is not given is as an entry leaves it out. */
export function registryUnit(
  given: Pick<UnitEntry, 'id' | 'name' | 'place' | 'group'> & Partial<UnitEntry>,
): RegistryUnit {
  const level = projectPlaces().get(given.place)?.level;
  if (level === undefined) throw new Error(`no place ${given.place}`);
  return { ...unitEntry.parse(given), level };
}
