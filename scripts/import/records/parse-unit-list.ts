import { roleClass, type Role } from '../../../src/model/roles.ts';
import { GAP } from '../../../src/model/vocabulary.ts';

/** One unit as a list prints it. */
export interface PrintedUnit {
  printed: string;
  role: Role;
}

/** The role words that lists of these layouts print. */
const roles: readonly Role[] = ['责任单位', '配合单位', '局内', '省份', '城市'];

/** 责任单位：, 配合单位：, 局内:, 省份 : */
const ROLE = new RegExp(`(${roles.join('|')})\\s*[:：]`, 'gu');
const OPENS_ROLE = new RegExp(`^(?:${roles.join('|')})\\s*[:：]`, 'u');
/** A remark on how the units share the work; it names none. */
const REMARK = /按照职能职责分工负责$/u;
/** Punctuation that ends a list. */
const TAIL = /[，,。.]$/u;
/** 、 and, in the county scheme, commas part units too. */
const SEPARATOR = /[、，,]/u;

/** A class of places is one phrase (各省份、国家知识产权强市建设示范城市必做), not a list of units. */
const isClassOfPlaces = (role: Role): boolean => roleClass(role) === 'places';

function unitsOf(role: Role, text: string): PrintedUnit[] {
  const words = text.trim().replace(TAIL, '').replace(REMARK, '');
  const tokens = isClassOfPlaces(role)
    ? [words]
    : words.split(GAP).flatMap((part) => part.split(SEPARATOR));
  return tokens
    .map((token) => token.replaceAll(GAP, '').trim())
    .filter((token) => token !== '')
    .map((printed) => ({ printed, role }));
}

/**
 * The units of a printed list with their roles.
 *
 * @example parseUnitList('责任单位：县市场监管局、发改局，配合单位：各镇街', '责任单位')
 * // 县市场监管局 责任单位, 发改局 责任单位, 各镇街 配合单位
 * @param role The role of units before the first role word.
 */
export function parseUnitList(text: string, role: Role): PrintedUnit[] {
  const marks = [...text.matchAll(ROLE)];
  const first = marks[0]?.index ?? text.length;
  const before = unitsOf(role, text.slice(0, first));
  return [
    ...before,
    ...marks.flatMap((mark, index) => {
      const end = marks[index + 1]?.index ?? text.length;
      return unitsOf(
        roles.find((r) => r === mark[1]) ?? role,
        text.slice(mark.index + mark[0].length, end),
      );
    }),
  ];
}

/** Whether a piece of print begins with a role word: 省份:各省份必做. */
export function opensRole(text: string): boolean {
  return OPENS_ROLE.test(text);
}
