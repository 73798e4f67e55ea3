import { groupBy } from '../data/group-by.ts';
import type { ContentUnit } from '../model/unit.ts';
import { type Level, type Role, roles } from '../model/vocabulary.ts';

/** A unit with its assignments counted by role. */
export interface UnitCount {
  unit: ContentUnit;
  total: number;
  /** Role word and number, leading roles first. */
  roles: { role: Role; count: number }[];
}

/** The units of one level in their groups. */
export interface UnitLevel {
  level: Level;
  groups: { name: string; units: UnitCount[] }[];
}

/** Counts a unit's assignments by role. */
export function unitCount(unit: ContentUnit): UnitCount {
  const byRole = groupBy(unit.assignments, ({ role }) => role);
  return {
    unit,
    total: unit.assignments.length,
    roles: roles.flatMap((role) => {
      const members = byRole.get(role);
      return members ? [{ role, count: members.length }] : [];
    }),
  };
}

/** A unit's counts in words: `责任单位2项，配合单位3项`, or where it is only named. */
export function unitCountWords({ unit, roles }: UnitCount): string {
  if (roles.length === 0) return `本站文件没有把它列为责任单位，提到${unit.mentions.length}处`;
  return roles.map(({ role, count }) => `${role}${count}项`).join('，');
}

/** All units by level and group, the order of the registry kept. */
export function unitLevels(units: readonly ContentUnit[]): UnitLevel[] {
  return [...groupBy(units, ({ level }) => level).values()].map((members) => ({
    level: members[0]?.level ?? 'province',
    groups: [...groupBy(members, ({ group }) => group)].map(([name, inside]) => ({
      name,
      units: inside.map(unitCount),
    })),
  }));
}
