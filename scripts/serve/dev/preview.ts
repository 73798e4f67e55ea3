import { join } from 'node:path';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { writeFolder } from '../../lib/io/write-folder.ts';
import type { ImportRun } from '../../import/pipeline/run-import.ts';

/**
 * What the pages of `npm run dev` are made from: the content as it would be, faults and all. An editor
 * sees the page as changed and what is wrong with it, while `content/` stays as it was until nothing is.
 */
export const PREVIEW = '.cache/preview';

/** Begins with what an import made, or with the content as it is where that makes no site. */
export async function beginPreview({ files }: ImportRun): Promise<void> {
  await writeFolder(PREVIEW, files ?? (await readFolder('content')));
}

/** Shows what an import made, errors or not; gives whether it makes a site. */
export async function updatePreview({ files }: ImportRun): Promise<boolean> {
  if (files === null) return false;
  await writeFolder(PREVIEW, files);
  return true;
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of await listFiles(folder)) {
    files.set(path, (await readIfFile(join(folder, path)))?.toString('utf8') ?? '');
  }
  return files;
}
