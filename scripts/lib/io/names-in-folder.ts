import { readdir } from 'node:fs/promises';
import { codeOf } from './code-of.ts';

/** What stands in a folder; null where there is none, an error where it is no folder. */
export async function namesInFolder(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
