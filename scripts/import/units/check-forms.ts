import { fold } from '../../../src/text/fold.ts';
import { namesPlace, placeAndAbove, type Places } from '../../../src/model/place.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Located } from '../registry/read-registry.ts';

/** Says what is wrong with the entry on a line. */
export type Report = (line: number, rule: string, message: string, hint: string) => void;

/** A shorter form would be found inside other words. */
const SHORTEST_FORM = 2;

const ONE_OWNER = '一个写法只能属于一个单位，删去其中一处';

const folded = (form: string): string => fold(form).folded;

/**
 * Checks the written forms of units, blanks and forms of punctuation apart: none is too short to be
 * told from other words, and none is claimed by two whom one document could mean. Two counties may each
 * have a 县财政局; a form that names its place is one unit's alone, and so is a form of a place among
 * the places above it.
 */
export function checkForms(
  units: readonly Located<RegistryUnit>[],
  places: Places,
  report: Report,
): void {
  const owners = new Map<string, Located<RegistryUnit>>();
  const claim = (key: string, entry: Located<RegistryUnit>, say: (owner: string) => string) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, entry);
    else if (owner.value.id !== entry.value.id) {
      const message = say(`“${owner.value.name}”（第 ${owner.line} 行）`);
      report(entry.line, 'alias-twice', message, ONE_OWNER);
    }
  };
  const place = (unit: RegistryUnit) => places.get(unit.place);
  const isEverywhere = (unit: RegistryUnit, form: string) => {
    const of = place(unit);
    return of !== undefined && namesPlace(form, of);
  };
  for (const entry of units) {
    const { value: unit, line } = entry;
    const own = new Set(unit.localForms.map(folded));
    for (const form of new Set([unit.name, ...unit.aliases, ...unit.localForms]))
      if (folded(form).length < SHORTEST_FORM)
        report(
          line,
          'alias-short',
          `“${unit.name}”的写法“${form}”太短，会在别的词里认出来`,
          '至少写两个字；用不着的删去',
        );
    for (const form of new Set([unit.name, ...unit.aliases]))
      if (!own.has(folded(form))) {
        const where = isEverywhere(unit, form) ? '*' : unit.place;
        claim(`${where} ${folded(form)}`, entry, (owner) => `“${form}”已经属于${owner}`);
      }
    for (const form of unit.localForms)
      claim(
        `local ${unit.place} ${folded(form)}`,
        entry,
        (owner) => `“${form}”在同一地方已经属于${owner}`,
      );
  }
  for (const { value: unit, line } of units) {
    const local = new Set(unit.localForms.map(folded));
    const [, ...above] = placeAndAbove(unit.place, places).map(({ id }) => id);
    for (const form of new Set([unit.name, ...unit.aliases, ...unit.localForms].map(folded))) {
      const others = local.has(form) ? ['*', unit.place, ...above] : ['*', ...above];
      const owner = others.flatMap((where) => owners.get(`${where} ${form}`) ?? [])[0];
      if (owner === undefined || owner.value.id === unit.id) continue;
      const name = [unit.name, ...unit.aliases, ...unit.localForms].find(
        (each) => folded(each) === form,
      );
      const kind = local.has(form) ? '本地写法' : '写法';
      report(
        line,
        'alias-twice',
        `${kind}“${name ?? form}”在别处属于“${owner.value.name}”（第 ${owner.line} 行）`,
        ONE_OWNER,
      );
    }
  }
  checkFormerNames(units, owners, report);
}

/**
 * A name of former times may be several bodies', but never one that a body of its place has today: that is
 * a diagnostic on the line of the unit.
 */
function checkFormerNames(
  units: readonly Located<RegistryUnit>[],
  owners: ReadonlyMap<string, Located<RegistryUnit>>,
  report: Report,
): void {
  for (const { value: unit, line } of units) {
    for (const { name } of [...unit.formerly, ...unit.nameplates]) {
      const places = ['*', unit.place, `local ${unit.place}`];
      const owner = places.flatMap((where) => owners.get(`${where} ${folded(name)}`) ?? [])[0];
      if (!owner) continue;
      report(
        line,
        'former-name-current',
        `“${unit.name}”的旧名或牌子“${name}”是现在的写法，属于“${owner.value.name}”（第 ${owner.line} 行）`,
        '删去其中一处',
      );
    }
  }
}
