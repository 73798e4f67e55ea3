import { mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Moves all files of a folder into another on the same disk. A file that both have is an error: two
 * makers of one address must never be settled by whichever comes last.
 */
export async function mergeFolder(from: string, to: string): Promise<void> {
  const there = new Set(await listFiles(to));
  const moved = await listFiles(from);
  const folders = new Set(moved.map((path) => dirname(join(to, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  // Nothing else runs meanwhile, and to wait for each of 42,000 took 5.4 s where this takes 1.9.
  for (const path of moved) {
    if (there.has(path)) throw new Error(`${path} is made twice`);
    renameSync(join(from, path), join(to, path));
  }
  await rm(from, { recursive: true, force: true });
}
