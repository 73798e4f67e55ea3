/**
 * `node scripts/build-files.ts <folder>`: writes what is made from the content without a page, namely
 * the search index, what readers take along, and the assistants' server. Takes `SITE_URL` and `SITE_BASE`.
 */
import { join } from 'node:path';
import { STAMP } from '../src/edition/stamp.ts';
import { runCommand } from './lib/command/run-command.ts';
import { ASSISTANT_FILE, assistantFile } from './build/assistant-file.ts';
import { licenceNotices, NOTICES_FILE } from './build/licence-notices.ts';
import { downloadFiles } from './build/downloads/download-files.ts';
import { type Content, readContent } from './lib/io/read-content.ts';
import { writeBinaryFolder } from './lib/io/write-binary-folder.ts';
import { writeMany } from './lib/io/write-many.ts';
import { indexFiles } from './build/search/index-files.ts';
import { siteSettings } from './lib/settings/site-settings.ts';

const folder = process.argv[2] ?? 'dist';
await runCommand(async () => {
  const settings = siteSettings(process.env);
  const content = await readContent();
  await writeIndex(content);
  await writeMany(folder, [
    ...downloadFiles(content, settings),
    { path: NOTICES_FILE, write: () => licenceNotices() },
    { path: ASSISTANT_FILE, write: () => assistantFile(content, settings) },
  ]);
  return 0;
});

/** By itself, so that the index is not kept in memory while the rest is written. */
async function writeIndex(of: Content): Promise<void> {
  const { pagefind, data } = await indexFiles(of);
  await writeBinaryFolder(join(folder, 'pagefind', STAMP), pagefind);
  await writeBinaryFolder(join(folder, 'search-data', STAMP), data);
}
