import { levelRow } from '../../../src/model/levels.ts';
import {
  placeAndAbove,
  placesById,
  publicPlace,
  type Place,
  type Places,
} from '../../../src/model/place.ts';
import type { Diagnostic, Place as FilePlace, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { readRegistry } from './read-registry.ts';

/** The error of something that says it is of a place which the list of places does not have. */
export function unknownPlace(
  what: string,
  place: string,
  at: FilePlace,
  places: Places,
): Diagnostic {
  const known = [...places.keys()].join('、');
  return errorAt(
    'unknown-place',
    at,
    `${what}的地方“${place}”不在地方名录里`,
    `先在 seeds/registry/places.yaml 里登记，或改成其中一个：${known}`,
  );
}

/** Whether a place is on a way that comes back to it. */
function isInCircle(place: Place, places: Places): boolean {
  const above = placeAndAbove(place.id, places).at(-1);
  return above?.parent !== null && above?.parent !== undefined && places.has(above.parent);
}

/** What is wrong with a place's way up to the nation, in Chinese with the remedy; null when it is well. */
function wrongParent(place: Place, places: Places): [message: string, hint: string] | null {
  if (place.parent === null)
    return place.level === 'national'
      ? null
      : [`${place.name}没有上级地方`, '在 parent 写上级地方的 id；只有国家写 null'];
  const parent = places.get(place.parent);
  if (parent === undefined)
    return [
      `${place.name}的上级地方“${place.parent}”不在地方名录里`,
      '先登记上级地方，或改正 parent',
    ];
  if (isInCircle(place, places))
    return [`${place.name}的上级地方绕回了它自己`, '改正 parent，一级一级向上，直到国家'];
  if ((levelRow(parent.level).rank ?? 0) >= (levelRow(place.level).rank ?? 0))
    return [
      `${place.name}（${levelRow(place.level).name}）的上级地方${parent.name}是${levelRow(parent.level).name}`,
      '改正 parent 或 level',
    ];
  return null;
}

/**
 * Reads and checks the text of `seeds/registry/places.yaml`: each id, prefix and name is one place's,
 * and the way up from each ends at the nation.
 */
export function readPlaces(file: string, text: string): Result<Place[]> {
  const { value, diagnostics } = readRegistry(file, text, null, publicPlace);
  const owners = new Map<string, number>();
  const report = (line: number, rule: string, message: string, hint: string) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));
  const claim = (line: number, what: string, word: string) => {
    const first = owners.get(`${what} ${word}`);
    owners.set(`${what} ${word}`, first ?? line);
    if (first !== undefined)
      report(
        line,
        'place-twice',
        `${what} ${word} 已用于第 ${first} 行`,
        '换一个，或删去重复的一项',
      );
  };
  const places = placesById(value.map((one) => one.value));
  for (const { value: place, line } of value) {
    claim(line, 'id', place.id);
    claim(line, '前缀', place.prefix);
    claim(line, '全称', place.name);
    const wrong = wrongParent(place, places);
    if (wrong !== null) report(line, 'place-parent', ...wrong);
  }
  return { value: value.map((one) => one.value), diagnostics };
}
