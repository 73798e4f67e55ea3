import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readIfFile } from './read-if-file.ts';

/**
 * Makes a folder hold exactly these files. A file whose bytes are the same is left alone, so that a
 * watching server sees only what changed; what is no longer wanted is removed last.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    if ((await readIfFile(target))?.equals(Buffer.from(text)) === true) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const path of await listFiles(folder)) if (!files.has(path)) await rm(join(folder, path));
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory() && (await readdir(join(folder, entry.name))).length === 0)
      await rm(join(folder, entry.name), { recursive: true });
}
