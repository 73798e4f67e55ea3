import { join } from 'node:path';
import { z } from 'astro/zod';
import { change, withdrawnCodes } from '../../src/model/change.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';

const documentsFile = z.object({ documents: z.array(z.object({ id: z.string() })) });

async function readJson(path: string): Promise<unknown> {
  const text = (await readIfFile(path))?.toString('utf8');
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Whether a built site still has a document that was taken down since. Such a build is not kept: its
 * text is to be gone from what can be put back, too.
 *
 * @param dir of the built site
 * @param changes file of the changes that are published
 */
export async function holdsWithdrawn(
  dir: string,
  changes = 'content/data/changes.json',
): Promise<boolean> {
  const built = documentsFile.safeParse(await readJson(join(dir, 'data/documents.json')));
  const log = z.array(change).safeParse(await readJson(changes));
  if (!built.success || !log.success) return false;
  const gone = withdrawnCodes(log.data);
  return built.data.documents.some(({ id }) => gone.has(id));
}
