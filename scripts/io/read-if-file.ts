import { readFile } from 'node:fs/promises';

/** The bytes of a file, or null where there is no file of this name (nothing, or a folder). */
export async function readIfFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Nothing there, a folder there, or a file where the path wants a folder, or an overlong name. */
function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
