import { readdirSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './take-lock.ts';
import { patiently } from './patiently.ts';

/** Ends the name of a file that is not yet in its place, after the process that writes it. */
const DRAFT = '.tmp';

/**
 * Writes a file beside its place and moves it there when it is whole, so that nobody ever sees half
 * of it. Throws what the system says, and leaves nothing behind then; what a killed process left behind
 * beside it is removed.
 *
 * @param options `readable` for what is published: by everybody, whatever the umask
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { readable = false }: { readable?: boolean } = {},
): Promise<void> {
  const draft = `${path}.${process.pid}${DRAFT}`;
  await sweepDrafts(path);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(bytes);
      if (readable) await file.chmod(0o644);
      await file.sync();
    } finally {
      await file.close();
    }
    await patiently(() => rename(draft, path));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function sweepDrafts(path: string): Promise<void> {
  const begin = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(begin) || !name.endsWith(DRAFT)) continue;
    const pid = Number(name.slice(begin.length, -DRAFT.length));
    if (pid > 0 && !isRunning(pid)) await rm(join(dirname(path), name), { force: true });
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
