import {
  namesPlace,
  placeNames,
  placeAndAbove,
  type Place,
  type Places,
  withoutName,
  withoutSign,
} from '../../../src/model/place.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import { fold } from '../../../src/text/fold.ts';

/** One written form of a unit. */
export interface UnitForm {
  /** As the registry writes it, or with the place's name in front of it. */
  form: string;
  /** Folded for comparison. */
  folded: string;
  unit: string;
  /** Id of the unit's place. */
  place: string;
  /**
   * In which documents it means the unit: in all, since it names the place; in those of the place and
   * below it; in those of the place alone.
   */
  scope: 'everywhere' | 'below' | 'own';
  /** Whether it begins with what stands for the place within it: 县 of 县市场监管局. */
  signed: boolean;
}

/** 眉县市场监管局 for what the registry calls 县市场监管局; null for a form that names the place or has no sign. */
function withPlace(form: string, place: Place): string | null {
  const rest = withoutName(form, place) === null ? withoutSign(form, place) : null;
  return rest === null || place.parent === null ? null : `${place.name}${rest}`;
}

/** Every form of every unit, longest first, so that the first that fits is the longest. */
export function unitForms(units: readonly RegistryUnit[], places: Places): UnitForm[] {
  return units
    .flatMap((unit): UnitForm[] => {
      const place = places.get(unit.place);
      if (place === undefined) return [];
      const local = new Set(unit.localForms);
      const written = new Set([unit.name, ...unit.aliases, ...unit.localForms]);
      const named = [...written].flatMap((form) => withPlace(form, place) ?? []);
      return [...new Set([...written, ...named])].map((form) => ({
        form,
        folded: fold(form).folded,
        unit: unit.id,
        place: unit.place,
        scope: local.has(form) ? 'own' : namesPlace(form, place) ? 'everywhere' : 'below',
        signed: place.parent !== null && withoutSign(form, place) !== null,
      }));
    })
    .sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}

/** The forms that mean their unit in a document of a place, the nearest place's first among equals. */
export function formsWithin(forms: readonly UnitForm[], place: string, places: Places): UnitForm[] {
  const chain = placeAndAbove(place, places).map(({ id }) => id);
  const near = ({ place: of }: UnitForm) => (chain.includes(of) ? chain.indexOf(of) : chain.length);
  return forms
    .filter(
      (form) =>
        form.scope === 'everywhere' ||
        form.place === place ||
        (form.scope === 'below' && chain.includes(form.place)),
    )
    .sort((a, b) => b.folded.length - a.folded.length || near(a) - near(b));
}

/**
 * The names, folded, of all places but the nation and the document's own: a unit that stands after one
 * is not the document's own.
 */
export function namesOfOthers(own: string, places: Places): string[] {
  const others = [...places.values()].filter(({ id, parent }) => parent !== null && id !== own);
  return others.flatMap(placeNames).map((name) => fold(name).folded);
}
