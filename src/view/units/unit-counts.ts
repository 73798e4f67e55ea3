import { groupBy } from '../../data/group-by.ts';
import type { Site } from '../../data/site.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { levelOrder } from '../../model/levels.ts';
import { sortRoles } from '../../model/roles.ts';
import type { Level, Role } from '../../model/vocabulary.ts';
import { measuresOf } from './measures-of.ts';

/** A unit with its assignments counted by role. */
export interface UnitCount {
  unit: ContentUnit;
  total: number;
  /** Role word and number, leading roles first. */
  roles: { role: Role; count: number }[];
  /** Records that print measures of it and do not count it among those responsible. */
  measures: number;
}

/** The units of one level in their groups. */
export interface UnitLevel {
  level: Level;
  groups: { name: string; units: UnitCount[] }[];
}

/** Counts a unit's assignments by role, and its measures beside them. */
export function unitCount(site: Site, unit: ContentUnit): UnitCount {
  const byRole = groupBy(unit.assignments, ({ role }) => role);
  return {
    unit,
    total: unit.assignments.length,
    roles: sortRoles(byRole.keys()).flatMap((role) => {
      const members = byRole.get(role);
      return members ? [{ role, count: members.length }] : [];
    }),
    measures: measuresOf(site, unit).length,
  };
}

/** A unit's counts in words: `责任单位2项，配合单位3项`, or where it only acts or is only named. */
export function unitCountWords({ unit, roles, measures }: UnitCount): string {
  const counts = roles.map(({ role, count }) => `${role}${count}项`);
  if (measures > 0) counts.push(`举措${measures}条`);
  if (roles.length > 0) return counts.join('，');
  return measures > 0
    ? `${counts.join('')}，责任单位里没有它，另提到${unit.mentions.length - measures}处`
    : `本站文件没有把它列为责任单位，提到${unit.mentions.length}处`;
}

/** All units by level, highest first, and group, the order of the registry kept. */
export function unitLevels(site: Site): UnitLevel[] {
  const byLevel = [...groupBy(site.units, ({ level }) => level)];
  const sorted = byLevel.sort(([a], [b]) => levelOrder(a) - levelOrder(b));
  return sorted.map(([level, members]) => ({
    level,
    groups: [...groupBy(members, ({ group }) => group)].map(([name, inside]) => ({
      name,
      units: inside.map((unit) => unitCount(site, unit)),
    })),
  }));
}
