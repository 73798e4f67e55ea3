import type { ContentRecord } from '../../../src/model/record.ts';
import { aRecord } from '../../../src/view/test-site.ts';

/** A record for tests: a paragraph without a number, everything else empty but what is given. */
export function makeRecord(
  id: string,
  text: string,
  more: Partial<ContentRecord> = {},
): ContentRecord {
  const number = { printed: null, order: 1 };
  return aRecord(id, { kind: 'paragraph', number, text, position: 1, ...more });
}
