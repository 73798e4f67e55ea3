import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/**
 * Makes a folder in the system's temporary folder, once for all processes: whoever finds it missing
 * fills a folder of its own and renames it, so nobody ever sees half a folder.
 *
 * @param name name of the folder; carries the version of what is in it
 * @param program file of the folder whose presence shows that it is whole: systems tidy up their
 *   temporary folder file by file
 * @returns path of the folder
 */
export async function unpackOnce(
  name: string,
  program: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  // A folder of another user may be closed to this one, and is not to be trusted with a program.
  const folder = join(tmpdir(), `${name}-${process.getuid?.() ?? 'user'}`);
  if (existsSync(join(folder, program))) return folder;
  const staging = await mkdtemp(`${folder}-`);
  try {
    await fill(staging);
    await put(staging, folder, program);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

/** Renames, unless somebody else was quicker; what is left of a tidied-up folder makes room. */
async function put(staging: string, folder: string, program: string): Promise<void> {
  try {
    await rename(staging, folder);
  } catch {
    if (existsSync(join(folder, program))) return;
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  }
}

/** Decompresses a Brotli file into a program. */
export async function unbrotli(from: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode: 0o755 }),
  );
}

/** Decompresses a Brotli archive of files into a folder. */
export async function unbrotliTar(from: string, folder: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), extract(folder));
}
