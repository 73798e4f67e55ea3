import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many files are made at a time: with one the disk would rest in between, and each takes its memory. */
const AT_A_TIME = 2;

/** A file of a folder, and what makes its content when its turn comes. */
export interface PlannedFile {
  path: string;
  write: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** Writes files into a folder, making the folders that are missing. */
export async function writeMany(folder: string, files: readonly PlannedFile[]): Promise<void> {
  const paths = files.map(({ path }) => dirname(join(folder, path)));
  for (const path of new Set(paths)) await mkdir(path, { recursive: true });
  let next = 0;
  const work = async () => {
    for (let file = files[next]; file; file = files[next]) {
      next += 1;
      await writeFile(join(folder, file.path), await file.write());
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
