import type { RegistryUnit } from '../../src/model/unit.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import type { Located } from '../registry/read-registry.ts';
import { possibleMembers } from './possible-members.ts';

/** Id prefix of each level. */
const PREFIX: Record<string, string> = { national: 'gj-', province: 'sx-', county: 'mx-' };

/**
 * What no schema can see in the list of units: an id used twice, a form claimed by two units, an id
 * of another level, a collective that does not say whom it may include or names nobody that exists. A local form may recur at
 * another level (各成员单位), but never within one, and never where another unit owns it everywhere.
 */
export function checkUnits(file: string, units: readonly Located<RegistryUnit>[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const owners = new Map<string, { unit: RegistryUnit; line: number }>();
  const local = new Map<string, { unit: RegistryUnit; line: number }>();
  const all = units.map(({ value }) => value);
  const report = (line: number, rule: string, message: string, hint: string) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));

  for (const { value: unit, line } of units) {
    const first = ids.get(unit.id);
    if (first !== undefined) {
      report(line, 'unit-id-twice', `单位编号 ${unit.id} 已用于第 ${first} 行`, '换一个编号');
    }
    ids.set(unit.id, line);
    if (!unit.id.startsWith(PREFIX[unit.level] ?? '?')) {
      report(line, 'unit-level', `${unit.id} 的前缀与层级 ${unit.level} 不符`, '改前缀或改 level');
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
      const message = `“${unit.name}”的 mayInclude 写到“${name}”，同级没有这个类别，也没有这个单位`;
      report(line, 'unit-scope', message, '写同级的类别或单位编号，没有就写 []');
    }
    for (const form of new Set([unit.name, ...unit.aliases])) {
      if (unit.localForms.includes(form)) continue;
      const owner = owners.get(form);
      if (owner) {
        const message = `“${form}”已经属于“${owner.unit.name}”（第 ${owner.line} 行）`;
        report(line, 'alias-twice', message, '一个写法只能属于一个单位，删去其中一处');
      }
      owners.set(form, { unit, line });
    }
    for (const form of unit.localForms) {
      const key = `${unit.level} ${form}`;
      const owner = local.get(key);
      if (owner && owner.unit.id !== unit.id) {
        const message = `“${form}”在同一级已经属于“${owner.unit.name}”（第 ${owner.line} 行）`;
        report(line, 'alias-twice', message, '一个写法只能属于一个单位，删去其中一处');
      }
      local.set(key, { unit, line });
    }
  }
  for (const { value: unit, line } of units) {
    for (const form of unit.localForms) {
      const owner = owners.get(form);
      if (owner && owner.unit.id !== unit.id) {
        const message = `本级写法“${form}”在别处属于“${owner.unit.name}”（第 ${owner.line} 行）`;
        report(line, 'alias-twice', message, '一个写法只能属于一个单位，删去其中一处');
      }
    }
  }
  return diagnostics;
}
