import { rm } from 'node:fs/promises';
import { writeMany } from './write-many.ts';

/** Makes a folder hold exactly these files, whatever it held before. */
export async function writeBinaryFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeMany(
    folder,
    Array.from(files, ([path, content]) => ({ path, write: () => content })),
  );
}
