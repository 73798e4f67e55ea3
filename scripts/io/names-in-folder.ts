import { readdir } from 'node:fs/promises';

/** What stands in a folder; null where there is none, an error where it is no folder. */
export async function namesInFolder(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
