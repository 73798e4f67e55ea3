import { mergeFolder } from '../io/merge-folder.ts';
import { removeFolder } from '../io/replace-folder.ts';
import { ASTRO, runNode } from '../io/run.ts';

/**
 * Writes pages, search index and what readers take along, from `content/`, into an empty folder. Pages need one
 * processor, the other files another, and neither needs the other's work.
 *
 * @returns what went wrong, as it was printed; empty when all went well
 */
export async function buildFromContent(folder: string): Promise<string> {
  const beside = `${folder}-files`;
  try {
    const runs = await Promise.all([
      runNode([ASTRO, 'build', '--outDir', folder]),
      runNode(['scripts/build-files.ts', beside]),
    ]);
    const failed = runs.filter(({ code }) => code !== 0);
    if (failed.length === 0) await mergeFolder(beside, folder);
    return failed.map(({ output }) => output || '没有说明原因').join('\n');
  } finally {
    await removeFolder(beside);
  }
}
