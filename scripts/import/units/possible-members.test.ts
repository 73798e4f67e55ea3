import { describe, expect, it } from 'vitest';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import { projectUnits, registryUnit } from '../../test/test-help/project-registry.ts';
import { possibleMembers } from './possible-members.ts';

const registry = projectUnits();

/** The ids of the units that a collective of a list may include; the collective has to be in it. */
function membersOf(id: string, units: readonly RegistryUnit[] = registry): string[] {
  const [collective] = units.filter((unit) => unit.id === id);
  if (collective === undefined) throw new Error(`no unit ${id}`);
  return possibleMembers(collective, units).map((unit) => unit.id);
}

const unit = (id: string, group: string, more: Partial<RegistryUnit> = {}): RegistryUnit =>
  registryUnit({
    ...{ id, name: id, group, place: id.startsWith('sx-') ? 'shaanxi' : 'meixian' },
    ...more,
  });

const units = [
  unit('sx-a', '政府部门'),
  unit('sx-b', '政府部门'),
  unit('sx-c', '司法机关'),
  unit('sx-d', '政府部门', { collective: true, mayInclude: [] }),
  unit('mx-a', '政府部门'),
];
const collective = (mayInclude: string[]): RegistryUnit[] => [
  ...units,
  unit('sx-all', '政府部门', { collective: true, mayInclude }),
];

describe('what a collective may include', () => {
  it('is a group of its own place, never itself or another collective', () => {
    expect(membersOf('sx-all', collective(['政府部门']))).toEqual(['sx-a', 'sx-b']);
  });

  it('is a single unit by its id, and not the rest of its group', () => {
    expect(membersOf('sx-all', collective(['sx-b', '司法机关']))).toEqual(['sx-b', 'sx-c']);
  });

  it('is nothing where nothing is named', () => {
    expect(membersOf('sx-all', collective([]))).toEqual([]);
  });
});

describe('a collective of the registry', () => {
  it('that means townships includes no department, court or bank of the county', () => {
    expect(membersOf('mx-gzj')).toEqual([]);
  });

  it('that means the members of the county group includes its departments alone', () => {
    const members = membersOf('mx-cydw');
    expect(members).toContain('mx-scjgj');
    expect(members.filter((id) => !id.startsWith('mx-'))).toEqual([]);
  });

  it('that means the courts includes the highest of the province', () => {
    expect(membersOf('sx-qsfy')).toEqual(['sx-fy']);
  });

  it('never includes the party committee or a government', () => {
    const high = ['sx-sw', 'sx-szf', 'mx-xzf'];
    expect(registry.map(({ id }) => id)).toEqual(expect.arrayContaining(high));
    const all = registry.flatMap((one) => possibleMembers(one, registry).map(({ id }) => id));
    expect(all).not.toEqual([]);
    expect(all.filter((id) => high.includes(id))).toEqual([]);
  });
});
