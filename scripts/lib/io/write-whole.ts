import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file beside its place and moves it there when it is whole, so that nobody ever sees half
 * of it. Throws what the system says, and leaves nothing behind then.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes the folder that a file is to stand in, where there is none. */
export async function makeFolderFor(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
}

/** Whether two paths are one file, by whatever name or link. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    return (await realpath(a)) === (await realpath(b));
  } catch {
    return false;
  }
}
