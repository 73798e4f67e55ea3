import { joined } from '../../../src/edition/stamp.ts';
import type { Detail } from '../../../src/search/index/detail.ts';

/** A data file in both forms: JSON to fetch, and a script for pages that are opened from a folder. */
export function dataFiles(name: string, data: unknown): [string, string][] {
  const json = JSON.stringify(joined(name, data));
  // The two line separators end a line in older scripts.
  const literal = JSON.stringify(json)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const script = `(window.searchData=window.searchData||{}).${name}=JSON.parse(${literal});\n`;
  return [
    [`${name}.json`, json],
    [`${name}.js`, script],
  ];
}

/** One file a record, by its id, with what a result shows of it. */
export function detailFiles(
  details: readonly Detail[],
  records: readonly { id: string }[],
): [string, string][] {
  return details.map((detail, at) => {
    const name = `texts/${records[at]?.id ?? ''}`;
    return [`${name}.json`, JSON.stringify(joined(name, detail))];
  });
}
