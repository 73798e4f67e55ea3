/**
 * Addresses, made of ids here and nowhere else. An address is site-relative, ASCII, lower case, at most
 * 40 characters, with a trailing slash, without `#` and `?`; pages put the site's base in front.
 */

/** A record id such as `sx2022/t45`, a section address such as `sx145/3-1`, a unit or topic address. */
const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** Longest address that the contract allows, slashes included. */
export const MAX_ADDRESS_LENGTH = 40;

/** `sx2022/t45` to `/sx2022/t45/`. Works for records, sections and documents alike. */
export function pathOf(id: string): string {
  return `/${id}/`;
}

/** `zscqj` to `/unit/zscqj/`. */
export function unitPath(unit: string): string {
  return `/unit/${unit}/`;
}

/** `dlbz` to `/topic/dlbz/`. */
export function topicPath(topic: string): string {
  return `/topic/${topic}/`;
}

/** `qiangguo-gangyao` to `/ref/qiangguo-gangyao/`. */
export function refPath(ref: string): string {
  return `/ref/${ref}/`;
}

/** `/sx2022/t45/` to `sx2022/t45`; the inverse of {@link pathOf}. */
export function idOf(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}

/** `sx2022/t45` to `{ document: 'sx2022', key: 't45' }`. */
export function splitId(id: string): { document: string; key: string } {
  const slash = id.indexOf('/');
  if (slash < 1 || slash === id.length - 1) throw new Error(`not a record id: ${id}`);
  return { document: id.slice(0, slash), key: id.slice(slash + 1) };
}

/** Whether a path obeys the contract's rule for addresses. */
export function isAddress(path: string): boolean {
  return path.length <= MAX_ADDRESS_LENGTH && ADDRESS.test(path);
}
