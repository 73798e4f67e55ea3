import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './code-of.ts';

/**
 * Puts a finished folder in the place of another, which is there whole until the moment it goes, and
 * again when the finished one cannot take its place.
 *
 * @param from the finished folder; it is gone afterwards
 * @param to the folder to replace; it may be missing
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  await mkdir(dirname(to), { recursive: true });
  const replaced = await moveIfThere(to, old);
  try {
    await move(from, to);
  } catch (error) {
    if (replaced) await move(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes a folder, or nothing where there is none. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Whether there was anything to move. */
async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await move(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    // Another file system cannot take a folder over by its name.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
