import { join } from 'node:path';
import { copyFolder } from '../../lib/io/copy-folder.ts';
import { copyProject } from '../../lib/io/copy-project.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { runNode } from '../../lib/io/run.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { outerEnv } from '../../test/test-help/outer-env.ts';

/**
 * Changes that give other names to the scripts that pages load later, without changing what they do:
 * file, what stands there, and what will.
 */
const CHANGED_SCRIPTS: readonly (readonly [string, string, string])[] = [
  ['src/components/cite/announce.ts', 'SHOWN_MS = 4000', 'SHOWN_MS = 4001'],
  ['src/export/hand-over.ts', '60_000', '61_000'],
  ['src/components/enhance/narrow-list.ts', "size: '12'", "size: '13'"],
  ['src/components/enhance/related-panel.ts', "'rel-name'", "'rel-name rel-other'"],
  ['src/components/enhance/item-tools.ts', '：复制和相关条目', '：复制、相关条目'],
  ['src/layouts/prefs-panel.js', '明暗', '深浅'],
];

/**
 * Builds the site once more from a copy of the project with one more document, so that positions move,
 * and with changed scripts.
 *
 * @param folder a folder that is not there yet; the site is in its `dist/`
 */
export async function buildSecondEdition(folder: string): Promise<void> {
  copyProject(folder);
  await copyFolder('scripts/test/corpus/new-document', join(folder, 'seeds'));
  for (const [file, from, to] of CHANGED_SCRIPTS) {
    const text = (await readIfFile(join(folder, file)))?.toString('utf8') ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await writeFileIn(join(folder, file), text.replaceAll(from, to));
  }
  const { code, output } = await runNode(['scripts/build.ts'], { cwd: folder, env: outerEnv });
  if (code !== 0) throw new Error(output);
}
