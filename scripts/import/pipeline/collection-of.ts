import type { ContentDocument } from '../../../src/model/document.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { splitId } from '../../../src/model/address.ts';

/** Which collection a record goes to: by the level of its document; annex tasks have one of their own. */
export function collectionOf(record: ContentRecord, document: ContentDocument): string {
  if (record.kind === 'task') return 'tasks';
  if (document.level === 'province') return document.annexTitle === null ? 'plan' : 'points';
  return document.level;
}

/** The file of a record under `content/`, e.g. `tasks/t45.mdx`; with the code in front where that is taken. */
export function fileOf(
  record: ContentRecord,
  document: ContentDocument,
  taken: ReadonlyMap<string, string>,
): string {
  const { key } = splitId(record.id);
  const collection = collectionOf(record, document);
  const file = `${collection}/${key}.mdx`;
  return taken.has(file) ? `${collection}/${record.document}-${key}.mdx` : file;
}
