import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { possibleMembers } from './possible-members.ts';
import { readUnits } from './read-units.ts';

const FILE = 'seeds/registry/units.yaml';
const units = readUnits(FILE, readFileSync(FILE, 'utf8')).value;
const membersOf = (id: string) =>
  units
    .filter((unit) => unit.id === id)
    .flatMap((unit) => possibleMembers(unit, units).map(({ name }) => name));

describe('a collective of the registry', () => {
  it('that means townships includes no department, court or bank of the county', () => {
    expect(membersOf('mx-gzj')).toEqual([]);
  });

  it('includes a group of its own level only', () => {
    const members = membersOf('mx-cydw');
    expect(members).toContain('县市场监管局');
    expect(members).not.toContain('省市场监管局');
    expect(members).not.toContain('经开区管委会');
  });

  it('includes a single unit by its id, and not the rest of its group', () => {
    expect(membersOf('sx-qsfy')).toEqual(['省法院']);
    expect(membersOf('sx-xgdw')).toContain('省贸促会');
    expect(membersOf('sx-xgdw')).not.toContain('省律协');
  });

  it('never includes the party committee, a government or another collective', () => {
    const all = units.flatMap((unit) => possibleMembers(unit, units).map(({ id }) => id));
    for (const id of ['sx-sw', 'sx-szf', 'mx-xzf', 'sx-hcszf', 'sx-xasjcjg']) {
      expect(all).not.toContain(id);
    }
  });
});
