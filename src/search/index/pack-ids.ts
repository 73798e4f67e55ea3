/** Pagefind's ids on their way: what all begin with, and the rest of all as bytes in base 64. */
export interface PackedIds {
  start: string;
  /** How many hexadecimal digits each has after the start. */
  digits: number;
  bytes: string;
}

const HEX = /^(.*?)([0-9a-f]{1,16})$/;

/**
 * Packs ids that are one beginning and a number of so many hexadecimal digits, as Pagefind gives them:
 * digits in quotation marks take nearly twice their information. Any other ids are left as they are.
 */
export function packIds(ids: readonly string[]): PackedIds | string[] {
  const [, start = '', first = ''] = HEX.exec(ids[0] ?? '') ?? [];
  const rests = ids.map((id) => id.slice(start.length));
  const alike = ids.every(
    (id, at) => id.startsWith(start) && rests[at]?.length === first.length && HEX.test(id),
  );
  const hex = rests.join('');
  if (first === '' || !alike || !/^[0-9a-f]+$/.test(hex)) return [...ids];
  const pairs = hex.padEnd(hex.length + (hex.length % 2), '0').match(/../g) ?? [];
  const bytes = btoa(pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join(''));
  return { start, digits: first.length, bytes };
}

/** The inverse of {@link packIds}. */
export function unpackIds(packed: PackedIds | string[]): string[] {
  if (Array.isArray(packed)) return packed;
  const { start, digits, bytes } = packed;
  const hex = Array.from(atob(bytes), (one) => one.charCodeAt(0).toString(16).padStart(2, '0'));
  const rests = hex.join('').match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return rests.map((rest) => start + rest);
}
