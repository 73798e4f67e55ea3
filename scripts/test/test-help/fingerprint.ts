import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/io/list-files.ts';
import { EDITION_FILE } from '../../build/edition/edition-file.ts';
import { sha256 } from '../../lib/hash/sha256.ts';

/** Name and hash of every file, a line each, in the order of the names. */
export function fingerprintOf(files: ReadonlyMap<string, string | Buffer>): string[] {
  return [...files].map(([name, content]) => `${name} ${sha256(content)}`).sort();
}

/** The same of the files under a folder, by their paths in it; what stood there before does not count. */
export async function fingerprintFolder(folder: string): Promise<string[]> {
  const names = (await listFiles(folder)).filter((name) => name !== EDITION_FILE);
  return fingerprintOf(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
}
