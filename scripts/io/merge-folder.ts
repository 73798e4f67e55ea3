import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Moves all files of a folder into another on the same disk. A file that both have is an error: two
 * makers of one address must never be settled by whichever comes last.
 */
export async function mergeFolder(from: string, to: string): Promise<void> {
  const there = new Set(await listFiles(to));
  for (const path of await listFiles(from)) {
    if (there.has(path)) throw new Error(`${path} is made twice`);
    await mkdir(dirname(join(to, path)), { recursive: true });
    await rename(join(from, path), join(to, path));
  }
  await rm(from, { recursive: true, force: true });
}
