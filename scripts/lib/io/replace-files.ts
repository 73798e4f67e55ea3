import { join } from 'node:path';
import { readIfFile } from './read-if-file.ts';
import { makeFolderFor, writeWhole } from './write-whole.ts';

/**
 * Writes texts to their places, does more, and puts the earlier texts back when that fails: either all
 * is done or nothing.
 */
export async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  more: () => Promise<void>,
): Promise<void> {
  const before = new Map<string, Uint8Array>();
  try {
    for (const [path, content] of files) {
      const target = join(folder, path);
      const old = await readIfFile(target);
      await makeFolderFor(target);
      await writeWhole(target, typeof content === 'string' ? Buffer.from(content) : content);
      if (old !== null) before.set(target, old);
    }
    await more();
  } catch (error) {
    for (const [target, content] of before) await writeWhole(target, content);
    throw error;
  }
}
