import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Moves all files of a folder into another on the same disk; where both have one, the moved stays. */
export async function mergeFolder(from: string, to: string): Promise<void> {
  for (const path of await listFiles(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await rename(join(from, path), join(to, path));
  }
  await rm(from, { recursive: true, force: true });
}
