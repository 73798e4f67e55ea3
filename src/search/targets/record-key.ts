/** A record's or section's id taken apart: `gj2022/15a` is document gj2022, numbers [15]. */
export interface RecordKey {
  document: string;
  /** p, t, i, z or x; empty where the key is numbers only. */
  prefix: string;
  /** `3-1-2` is [3, 1, 2]. */
  numbers: number[];
}

/** Takes an id apart. The letter that tells two equal printed numbers apart is left out. */
export function recordKey(id: string): RecordKey {
  const [document = '', key = ''] = id.split('/');
  const [, prefix = '', rest = ''] = /^([a-z]*)([0-9-]*)/.exec(key) ?? [];
  return { document, prefix, numbers: rest.split('-').map(Number) };
}
