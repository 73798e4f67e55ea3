import { z } from 'astro/zod';

/**
 * The role of a unit is the word that its source prints; any word may be one. What is known of some
 * words stands in this table: in which order lists show them, and what kind of part they mean.
 */
export type Role = string;
export const role = z.string().min(1);

/**
 * The kinds of part that a unit may have.
 * - `lead`: it answers for the whole and others help it;
 * - `responsible`: it answers for the matter;
 * - `inner`: a department of the issuer itself;
 * - `support`, `participate`, `guide`: it helps, takes part, or directs from above;
 * - `places`: the words name a class of places and not a unit.
 */
export const roleClasses = [
  'lead',
  'responsible',
  'inner',
  'support',
  'participate',
  'guide',
  'places',
] as const;
export type RoleClass = (typeof roleClasses)[number];

/** One role word that is known. */
export interface RoleRow {
  class: RoleClass;
  /** Where the word stands alone; as printed unless it would say nothing outside its document. */
  name?: string;
}

/** Known role words in the order in which lists show them: those who answer first. */
export const roleTable: Readonly<Record<string, RoleRow>> = {
  牵头单位: { class: 'lead' },
  牵头部门: { class: 'lead' },
  主办单位: { class: 'lead' },
  牵头: { class: 'lead' },
  责任单位: { class: 'responsible' },
  责任部门: { class: 'responsible' },
  负责单位: { class: 'responsible' },
  承办单位: { class: 'responsible' },
  负责: { class: 'responsible' },
  配合单位: { class: 'support' },
  配合部门: { class: 'support' },
  协办单位: { class: 'support' },
  配合: { class: 'support' },
  参与单位: { class: 'participate' },
  参加单位: { class: 'participate' },
  参与: { class: 'participate' },
  指导单位: { class: 'guide' },
  指导: { class: 'guide' },
  局内: { class: 'inner', name: '国家局内设部门' },
  省份: { class: 'places' },
  城市: { class: 'places' },
};

const known = Object.keys(roleTable);

/** What kind of part a role word means; a word that nobody knows is taken for one that answers. */
export function roleClass(word: Role): RoleClass {
  return roleTable[word]?.class ?? 'responsible';
}

/** A role where it stands alone: 局内 says nothing outside the list that prints it. */
export function roleName(word: Role): string {
  return roleTable[word]?.name ?? word;
}

/** For sorting: known words in the table's order, others after them. */
export function roleOrder(word: Role): number {
  const at = known.indexOf(word);
  return at < 0 ? known.length : at;
}

/** Each word once, in the order of the table, then others as they come. */
export function sortRoles(words: Iterable<Role>): Role[] {
  return [...new Set(words)].sort((a, b) => roleOrder(a) - roleOrder(b));
}
