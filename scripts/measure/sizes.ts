import { join } from 'node:path';
import { listFiles } from '../lib/io/list-files.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { table } from './table.ts';

/** Parts of the built site by what their files are called; the first that fits counts. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['pages', /\.html$/],
  ['Pagefind', /^pagefind\//],
  ['search data', /^search-data\//],
  ['open data', /^data\//],
  ['lists as Word and Excel', /\.(?:docx|xlsx)$/],
  ['files of one record or document', /\.(?:bib|ris|csl\.json|md|akn\.xml|csv)$/],
  ['scripts, styles, pictures', /^_astro\//],
  ['other', /./],
];

/** What the built site and the offline edition weigh. */
export async function sizeTable(dist: string, offline: string): Promise<string> {
  const counts = new Map(PARTS.map(([name]) => [name, { files: 0, bytes: 0 }]));
  for (const file of await listFiles(dist)) {
    const [part = 'other'] = PARTS.find(([, pattern]) => pattern.test(file)) ?? [];
    const count = counts.get(part);
    if (!count) continue;
    count.files += 1;
    count.bytes += (await readIfFile(join(dist, file)))?.length ?? 0;
  }
  const zip = await readIfFile(offline);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return table([
    ['part', 'files', 'size'],
    ...[...counts].map(([name, { files, bytes }]) => [name, files, megabytes(bytes)]),
    ['offline edition (budget 5 MB)', 1, zip ? megabytes(zip.length) : 'not built'],
  ]);
}
