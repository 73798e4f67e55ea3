import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { joined, STAMP } from '../../../../src/edition/stamp.ts';
import { pathOf } from '../../../../src/model/address.ts';
import { earlyFiles } from '../../../../src/search/index/early-files.ts';
import { packTable } from '../../../../src/search/index/pack-table.ts';
import { bundle } from '../../../build/bundle.ts';
import { buildNearData } from '../../../build/search/build-near-data.ts';
import { bundleClient, bundleStyles } from '../../../build/search/bundle-client.ts';
import { detailFiles } from '../../../build/search/data-files.ts';
import { indexWithPagefind } from '../../../build/search/index-with-pagefind.ts';
import type { BenchCorpus } from './make-corpus.ts';

const PAGE = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="edition" content="${STAMP}"><title>bench</title>${head}<body>${body}`;

/** The scripts by which the search page asks for its files at once and starts the search. */
const STARTERS = ['ask-early.js', 'box.js'];
const HEAD =
  `<script src="/ask-early.js" data-files='${JSON.stringify(earlyFiles)}' async></script>` +
  '<script src="/box.js" defer></script>';

/** Stock Pagefind's own elements, as its documentation sets them up. */
const STOCK = PAGE(
  '<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">' +
    '<script src="/pagefind/pagefind-component-ui.js" type="module"></script>' +
    '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>',
);

/** The parts of the search page that the search fills. */
const OURS = PAGE(
  '<main><div data-search-page><form role="search" action="/search/"><input name="q"><button>检索</button></form>' +
    '<p role="status" data-part="status"></p><div data-part="hints"></div><div data-part="facets"></div>' +
    '<ol id="results"></ol><div data-part="more"></div></div></main>',
  HEAD,
);

/** Bytes of all files. */
export type SiteSize = number;

/** Writes a page with this search and its index. */
export async function makeOurs(
  folder: string,
  { details, table, refs }: BenchCorpus,
): Promise<SiteSize> {
  const { files, ids } = await indexWithPagefind(details);
  // Only for asking many queries in one page; no reader loads it.
  const client = await bundle({
    entryPoints: ['scripts/measure/bench/search/in-page.ts'],
    format: 'iife',
  });
  writeAll(folder, new Map([['bench.js', client]]));
  const starters = STARTERS.map(
    (name) => [name, readFileSync(`src/components/search/${name}`, 'utf8')] as const,
  );
  return (
    writeAll(join(folder, 'pagefind', STAMP), files) +
    writeAll(
      join(folder, 'search-data', STAMP),
      new Map([
        ['table.json', JSON.stringify(joined('table', packTable({ ...table, pagefindIds: ids })))],
        ...detailFiles(details, table.records),
        [
          'near.json',
          JSON.stringify(joined('near', buildNearData(details, { refs, synonyms: [] }))),
        ],
        ['search.js', await bundleClient()],
        ['search.css', await bundleStyles()],
      ]),
    ) +
    writeAll(folder, new Map([['search/index.html', OURS], ...starters]))
  );
}

/** Writes a page with stock Pagefind; gives the record of each fragment besides. */
export async function makeStock(
  folder: string,
  { details, table }: BenchCorpus,
): Promise<{ size: SiteSize; fragments: Record<string, number> }> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  for (const [record, { title, text }] of details.entries()) {
    const id = table.records[record]?.id ?? '';
    await index.addCustomRecord({
      url: pathOf(id),
      content: `${title}\n${text}`,
      language: 'zh',
      meta: { title: title === '' ? id : title, record: String(record) },
    });
  }
  const { files } = await index.getFiles();
  await close();
  const fragments: Record<string, number> = {};
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { meta } = JSON.parse(text.slice('pagefind_dcd'.length)) as { meta: { record: string } };
    fragments[name] = Number(meta.record);
  }
  // Its other search boxes are not loaded and do not count.
  const needed = files.filter(({ path }) => !/^pagefind-(?:ui|modular-ui|highlight)\./.test(path));
  const size = writeAll(
    join(folder, 'pagefind'),
    new Map(needed.map(({ path, content }) => [path, content])),
  );
  return { size: size + writeAll(folder, new Map([['search/index.html', STOCK]])), fragments };
}

function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array | string>): SiteSize {
  let size = 0;
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    size += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  }
  return size;
}
