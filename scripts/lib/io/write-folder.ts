import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readIfFile } from './read-if-file.ts';

/** Ends the name of a file that is not yet in its place. */
const DRAFT = '.draft';

/**
 * Makes a folder hold exactly these files. A file whose bytes are the same is left alone, so that a
 * watching server sees only what changed. The others are written beside their places first and moved
 * there when all are whole: where one cannot be written (a full disk) the folder stays as it was. What
 * is no longer wanted is removed last.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const changed: string[] = [];
  try {
    for (const [path, text] of files) {
      const target = join(folder, path);
      if ((await readIfFile(target))?.equals(Buffer.from(text)) === true) continue;
      await mkdir(dirname(target), { recursive: true });
      changed.push(target);
      await writeFile(target + DRAFT, text);
    }
  } catch (error) {
    for (const target of changed) await rm(target + DRAFT, { force: true });
    throw error;
  }
  for (const target of changed) await rename(target + DRAFT, target);
  for (const path of await listFiles(folder)) if (!files.has(path)) await rm(join(folder, path));
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory() && (await readdir(join(folder, entry.name))).length === 0)
      await rm(join(folder, entry.name), { recursive: true });
}
