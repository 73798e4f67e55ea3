import { readFile } from 'node:fs/promises';
import { codeOf } from './code-of.ts';

/** Nothing there, a folder there, or a file where the path wants a folder, or an overlong name. */
const ABSENT = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];

/** The bytes of a file, or null where there is no file of this name (nothing, or a folder). */
export async function readIfFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (ABSENT.includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}
