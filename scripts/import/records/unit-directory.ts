import {
  bareUnitName,
  namesPlace,
  placeAndAbove,
  type Place,
  type Places,
  withoutName,
  withoutSign,
} from '../../../src/model/place.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import { placesNamed } from '../units/places-named.ts';
import { suggestUnit } from '../units/suggest-unit.ts';
import { unspaced } from '../../../src/text/unspaced.ts';

/** The registered units, looked up by what a document prints; blanks do not count. */
export interface UnitDirectory {
  /** The unit that a form means in a document of a place; null where it means none that is registered. */
  find: (printed: string, place: string) => string | null;
  /** What to do so that a form is known: the entry to add, ready to paste. */
  suggest: (printed: string, place: string) => string;
}

/** The units of one place by their forms. */
interface PlaceUnits {
  /** As the registry writes them, in documents of the place itself. */
  own: Map<string, string>;
  /** As the registry writes them, in documents of the places below as well. */
  general: Map<string, string>;
  /** Without what stands for the place; null where two units would be meant. */
  bare: Map<string, string | null>;
}

function unitsOfPlace(units: readonly RegistryUnit[], place: Place): PlaceUnits {
  const own = new Map<string, string>();
  const general = new Map<string, string>();
  const bare = new Map<string, string | null>();
  for (const unit of units) {
    for (const form of unit.localForms) own.set(unspaced(form), unit.id);
    for (const form of [unit.name, ...unit.aliases].map(unspaced)) {
      if (!unit.localForms.map(unspaced).includes(form) && !general.has(form))
        general.set(form, unit.id);
      const rest = bareUnitName(form, place);
      bare.set(rest, (bare.get(rest) ?? unit.id) === unit.id ? unit.id : null);
    }
  }
  return { own, general, bare };
}

/**
 * Builds the look-up. An unqualified name means a unit of the document's own place, or, as the registry
 * writes it, of a place above; 省… the nearest such place above; a name with a place's name that
 * place's unit, in every document. None is ever taken for a unit of another place.
 */
export function makeUnitDirectory(units: readonly RegistryUnit[], places: Places): UnitDirectory {
  const byPlace = new Map(
    [...places.values()].map((place) => {
      const members = units.filter((unit) => unit.place === place.id);
      return [place.id, unitsOfPlace(members, place)] as const;
    }),
  );
  /** Forms that name their place, which mean their unit in every document. */
  const everywhere = new Map<string, string>();
  for (const { id, place: of, name, aliases } of units) {
    const place = places.get(of);
    for (const form of [name, ...aliases].map(unspaced))
      if (place !== undefined && namesPlace(form, place) && !everywhere.has(form))
        everywhere.set(form, id);
  }
  const bareIn = (place: Place, rest: string) => byPlace.get(place.id)?.bare.get(rest) ?? null;

  const find: UnitDirectory['find'] = (printed, of) => {
    const form = unspaced(printed);
    if (form === '') return null;
    const chain = placeAndAbove(of, places);
    const written =
      byPlace.get(of)?.own.get(form) ??
      chain.flatMap(({ id }) => byPlace.get(id)?.general.get(form) ?? [])[0] ??
      everywhere.get(form);
    if (written !== undefined) return written;
    const named = placesNamed(form, places);
    if (named.length > 0)
      return (
        named.flatMap((place) => bareIn(place, withoutName(form, place) ?? '') ?? [])[0] ?? null
      );
    const signed = chain.find((place) => withoutSign(form, place) !== null);
    if (signed !== undefined) return bareIn(signed, withoutSign(form, signed) ?? '');
    const own = places.get(of);
    return own === undefined ? null : bareIn(own, form);
  };
  const ids = new Set(units.map(({ id }) => id));
  return { find, suggest: (printed, of) => suggestUnit(printed, of, places, ids) };
}
