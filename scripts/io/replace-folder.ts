import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another, which is there whole until the moment it goes.
 *
 * @param from the finished folder; it is gone afterwards
 * @param to the folder to replace; it may be missing
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  await mkdir(dirname(to), { recursive: true });
  await move(to, old);
  await move(from, to);
  await rm(old, { recursive: true, force: true });
}

/** Removes a folder, or nothing where there is none. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return;
    if (code !== 'EXDEV') throw error;
    // Another file system cannot take a folder over by its name.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
