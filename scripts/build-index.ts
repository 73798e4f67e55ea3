/** `node scripts/build-index.ts <folder>`: writes the search index into a built site. */
import { join } from 'node:path';
import { readContent } from './io/read-content.ts';
import { writeBinaryFolder } from './io/write-binary-folder.ts';
import { indexFiles } from './search/index-files.ts';

const folder = process.argv[2] ?? 'dist';
const { pagefind, data } = await indexFiles(await readContent());
await writeBinaryFolder(join(folder, 'pagefind'), pagefind);
await writeBinaryFolder(join(folder, 'search-data'), data);
