import { type Place, type Places, withoutName } from '../../../src/model/place.ts';

/** The places whose name a form begins with, the longest name first: 西安市… may be 西安市 or 西安. */
export function placesNamed(form: string, places: Places): Place[] {
  const length = (place: Place) => form.length - (withoutName(form, place) ?? form).length;
  return [...places.values()]
    .filter((place) => length(place) > 0)
    .sort((a, b) => length(b) - length(a));
}
