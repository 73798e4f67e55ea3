import { join } from 'node:path';
import { z } from 'astro/zod';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';

/** Name of the file in which a built site says which edition it is. */
export const EDITION_FILE = 'edition.json';

/** `/edition.json`: `previous` is the edition that stood here before, null where none is known. */
const editionFile = z.object({ edition: z.string(), previous: z.string().nullable() });
export type EditionFile = z.infer<typeof editionFile>;

/** What a folder says of its edition; null where there is no built site, or one of before editions. */
export async function readEdition(dir: string): Promise<EditionFile | null> {
  const text = (await readIfFile(join(dir, EDITION_FILE)))?.toString('utf8');
  try {
    return text === undefined ? null : editionFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Writes what a folder says of its edition. */
export async function writeEdition(dir: string, file: EditionFile): Promise<void> {
  await writeFileIn(join(dir, EDITION_FILE), `${JSON.stringify(file)}\n`);
}

/**
 * The edition before, as a site says it that takes the place of another: of a site of the same edition
 * what that one said.
 */
export function previousOf(edition: string, replaced: EditionFile | null): string | null {
  if (replaced === null) return null;
  return replaced.edition === edition ? replaced.previous : replaced.edition;
}
