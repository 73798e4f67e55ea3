import { unitPath } from '../../../src/model/address.ts';
import type { Places } from '../../../src/model/place.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { longAddress } from '../registry/long-address.ts';
import type { Located } from '../registry/read-registry.ts';
import { checkForms, type Report } from './check-forms.ts';
import { possibleMembers } from './possible-members.ts';

/**
 * What no schema can see in the list of units: an id used twice, too long for an address or of another
 * place, a form claimed by two units or too short, a collective that does not say whom it may include
 * or names nobody that exists.
 */
export function checkUnits(
  file: string,
  units: readonly Located<RegistryUnit>[],
  places: Places,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const all = units.map(({ value }) => value);
  const report: Report = (line, rule, message, hint) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));

  for (const { value: unit, line } of units) {
    const first = ids.get(unit.id);
    if (first !== undefined) {
      report(line, 'unit-id-twice', `单位编号 ${unit.id} 已用于第 ${first} 行`, '换一个编号');
    }
    ids.set(unit.id, line);
    const place = { file, line, column: 1 };
    diagnostics.push(...longAddress('单位', unit.id, unitPath(unit.id), place));
    const { name: placeName = unit.place, prefix = '?' } = places.get(unit.place) ?? {};
    if (!unit.id.startsWith(`${prefix}-`)) {
      const message = `${unit.id} 的前缀不是${placeName}的 ${prefix}-`;
      report(line, 'unit-prefix', message, '改编号的前缀，或改 place');
    }
    if ([unit.scope, unit.mayInclude].some((told) => unit.collective !== (told !== null))) {
      report(
        line,
        'unit-scope',
        `统称“${unit.name}”要写明 scope 和 mayInclude，其他单位不写`,
        '补上或删去 scope、mayInclude',
      );
    }
    for (const name of unit.mayInclude ?? []) {
      if (possibleMembers({ ...unit, mayInclude: [name] }, all).length > 0) continue;
      const message = `“${unit.name}”的 mayInclude 写到“${name}”，同一地方没有这个类别，也没有这个单位`;
      report(line, 'unit-scope', message, '写同一地方的类别或单位编号，没有就写 []');
    }
  }
  checkForms(units, places, report);
  return diagnostics;
}
