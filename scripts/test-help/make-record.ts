import { pathOf, splitId } from '../../src/model/address.ts';
import type { ContentRecord } from '../../src/model/record.ts';

/** A record for tests: everything empty but what is given. */
export function makeRecord(
  id: string,
  text: string,
  more: Partial<ContentRecord> = {},
): ContentRecord {
  const { document } = splitId(id);
  return {
    id,
    document,
    path: pathOf(id),
    kind: 'paragraph',
    number: { printed: null, order: 1 },
    title: null,
    titleReading: null,
    section: [],
    text,
    reading: null,
    measures: [],
    targets: [],
    responsibilities: [],
    topics: [],
    source: { seed: `seeds/${document}/document.txt`, lines: [[1, 1]] },
    position: 1,
    sectionIds: [],
    responsibilityText: null,
    ...more,
  };
}
