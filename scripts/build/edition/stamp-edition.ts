import { join } from 'node:path';
import { STAMP } from '../../../src/edition/stamp.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { move } from '../../lib/io/replace-folder.ts';
import { replaceInFile } from '../../lib/io/replace-in-file.ts';

/** Folders of files that pages join to themselves; within them all lies in one with the edition's name. */
const JOINED = ['search-data', 'pagefind'];

/**
 * What makes an edition: every script, the data that browsers join, and the open data, which has all
 * that pages show of one another.
 */
const HASHED = /^(?:search-data|pagefind|data)\/|\.js$|\.brief\.json$/;

/** What names its edition: pages, scripts and joined data. */
const STAMPED = /\.(?:html|js|json)$/;

/** The name of each of these files is a hash of what it holds, and no edition may change that. */
const NAMED_BY_HASH = '_astro/';

/**
 * Gives a built site its edition: a hash of what browsers join and of the scripts, as they are before
 * it is known, stamped into every page and every joined file. The same files give the same edition.
 *
 * @param dir a site as it was just built, with {@link STAMP} where the edition belongs
 * @returns the edition's id
 */
export async function stampEdition(dir: string): Promise<string> {
  const files = await listFiles(dir);
  const edition = await editionOf(dir, files);
  for (const file of files.filter((name) => STAMPED.test(name))) {
    const stamped = replaceInFile(join(dir, file), STAMP, edition);
    if (stamped && file.startsWith(NAMED_BY_HASH))
      throw new Error(`${file} would change under its name: it must ask the page for the edition`);
  }
  for (const folder of JOINED) await move(join(dir, folder, STAMP), join(dir, folder, edition));
  return edition;
}

async function editionOf(dir: string, files: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files.filter((name) => HASHED.test(name)))
    lines.push(`${file} ${sha256((await readIfFile(join(dir, file))) ?? '')}`);
  return sha256(lines.join('\n')).slice(0, STAMP.length);
}
