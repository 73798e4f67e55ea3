import { existsSync, linkSync, mkdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readIfFile } from './read-if-file.ts';
import { removeFolder, replaceFolder, stagingFor } from './replace-folder.ts';

/**
 * Makes a folder hold exactly these files, all or nothing: whoever is killed or meets a full disk leaves
 * it as it was. A folder that holds them already is left alone; so is each file of it whose bytes are the
 * same, which keeps its time.
 */
export async function replaceContent(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const staging = stagingFor(folder);
  const there = existsSync(folder) ? await listFiles(folder) : [];
  const same = new Set<string>();
  for (const name of there) {
    const text = files.get(name);
    if (text === undefined) continue;
    if ((await readIfFile(join(folder, name)))?.equals(Buffer.from(text)) === true) same.add(name);
  }
  if (there.length > 0 && same.size === files.size && there.length === files.size) return;
  try {
    await mkdir(staging, { recursive: true });
    for (const [name, text] of files) {
      const path = join(staging, name);
      mkdirSync(dirname(path), { recursive: true });
      if (!same.has(name) || !takeOver(join(folder, name), path)) await writeFile(path, text);
    }
    await replaceFolder(staging, folder);
  } finally {
    await removeFolder(staging);
  }
}

/** Gives a file a second name; some disks cannot. */
function takeOver(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
