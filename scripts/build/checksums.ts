import { join } from 'node:path';
import { listFiles } from '../lib/io/list-files.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { EDITION_FILE } from './edition/edition-file.ts';
import { sha256 } from '../lib/hash/sha256.ts';

/** Name of the checksum file in the built site. */
export const CHECKSUMS = 'checksums.txt';

/**
 * The SHA-256 of every file of a folder but this file and the one that says which edition stood there
 * before, which are not the same wherever the same is built, in the form that
 * `sha256sum --check checksums.txt` reads, sorted by name.
 */
export async function checksums(folder: string): Promise<string> {
  const files = (await listFiles(folder)).filter(
    (file) => ![CHECKSUMS, EDITION_FILE].includes(file),
  );
  const lines: string[] = [];
  for (const file of files) {
    const bytes = (await readIfFile(join(folder, file))) ?? Buffer.alloc(0);
    lines.push(`${sha256(bytes)}  ${file}\n`);
  }
  return lines.join('');
}
