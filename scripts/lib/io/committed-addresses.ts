import { join } from 'node:path';
import { pathOf } from '../../../src/model/address.ts';
import { listFiles } from './list-files.ts';
import { namesInFolder } from './names-in-folder.ts';
import { readIfFile } from './read-if-file.ts';

/** Lists of `content/data/` whose entries have pages. */
const LISTS = ['documents', 'sections', 'units', 'topics', 'refs'];

/** A record's file: `records/mx2023/3-1-2.mdx`. */
const RECORD = /^records\/([^/]+)\/([^/]+)\.mdx$/;

/** The addresses that a `content/` as it stands has pages for; what cannot be read of it has none. */
export async function committedAddresses(folder: string): Promise<string[]> {
  if ((await namesInFolder(folder)) === null) return [];
  const records = (await listFiles(folder)).flatMap((name) => {
    const [, document, key] = RECORD.exec(name) ?? [];
    return document === undefined || key === undefined ? [] : [pathOf(`${document}/${key}`)];
  });
  const lists = await Promise.all(
    LISTS.map((name) => pathsIn(join(folder, 'data', `${name}.json`))),
  );
  return [...records, ...lists.flat()];
}

async function pathsIn(file: string): Promise<string[]> {
  try {
    const entries = JSON.parse((await readIfFile(file))?.toString('utf8') ?? '[]') as unknown;
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: { path?: unknown }) =>
      typeof entry.path === 'string' ? [entry.path] : [],
    );
  } catch {
    return [];
  }
}
