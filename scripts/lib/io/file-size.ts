import { stat } from 'node:fs/promises';
import { codeOf } from './code-of.ts';

/** The size of a file in bytes; null where there is no file of this name. */
export async function fileSize(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}
