import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { patiently } from './patiently.ts';
import { sweepNumbered } from './replace-folder.ts';
import { codeOf } from './code-of.ts';

/** Begins the name of a folder that is not finished; the number of the process that writes it ends it. */
const DRAFT = '.new-';

/**
 * Writes a new folder beside its place and moves it there when it is whole: nobody ever sees half of
 * it, and a full disk or a stop in the middle leaves nothing behind.
 *
 * @returns false where there is something in its place already; nothing was done then
 */
export async function placeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<boolean> {
  // A name that begins with a dot is no document.
  const draft = join(dirname(folder), `${DRAFT}${process.pid}`);
  await sweepNumbered(dirname(folder), DRAFT);
  try {
    await mkdir(draft, { recursive: true });
    for (const [name, content] of files) await writeFile(join(draft, name), content);
    await patiently(() => rename(draft, folder));
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
