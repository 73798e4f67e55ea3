/**
 * `npm run bench:search [-- 10000 100000]`: this search beside stock Pagefind with its own component
 * UI, over the five documents and over synthetic records made from their sentences.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { matchNames } from '../../../src/search/targets/match-names.ts';
import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import { launchChromium } from '../../check/browser/launch-chromium.ts';
import { runCommand } from '../../lib/command/run-command.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { randomSubstrings } from '../../build/search/random-substrings.ts';
import { serveDist } from '../../serve/serve-dist.ts';
import { readSizes } from './read-sizes.ts';
import { type Hand, ours, stock } from './search/hands.ts';
import { type BenchCorpus, seedCorpus, syntheticCorpus } from './search/make-corpus.ts';
import { makeOurs, makeStock } from './search/make-site.ts';
import { measureQuality, type Quality } from './search/measure-quality.ts';
import type { SearchRow } from './search/search-row.ts';
import { measureSpeed } from './search/measure-speed.ts';

/** Where the last measurements are kept. */
const KEPT = '.cache/bench-search.json';
const SPEED_QUERIES = ['专利导航', '质押融资', '地理标志', '维权援助', '商标品牌', '蓝天', '海关'];

/** What every comparison needs. */
interface Bench {
  browser: Browser;
  /** A folder for the sites. */
  root: string;
}

await runCommand(async () => {
  const sizes = readSizes(process.argv.slice(2), [10_000, 100_000]);
  const seeds = seedCorpus(await readContent());
  const browser = await launchChromium();
  try {
    await withTempFolder('bench-search', async (root) => {
      const rows = await compare({ browser, root }, seeds, 240);
      for (const size of sizes) {
        const corpus = syntheticCorpus(seeds, size);
        rows.push(...(await compare({ browser, root }, corpus, size > 20_000 ? 40 : 120)));
      }
      await keepRows(rows);
    });
  } finally {
    await browser.close();
  }
  return 0;
});

/** Keeps what was measured for `npm run measure`; sizes that did not run this time keep their rows. */
async function keepRows(fresh: readonly SearchRow[]): Promise<void> {
  const before = await readIfFile(KEPT);
  const known = before ? (JSON.parse(before.toString('utf8')) as SearchRow[]) : [];
  const others = known.filter((old) => !fresh.some(({ records }) => records === old.records));
  const all = [...fresh, ...others].sort((a, b) => a.records - b.records);
  await writeFileIn(KEPT, `${JSON.stringify(all, null, 2)}\n`);
}

/** Builds both indexes of a corpus; prints and gives both rows. */
async function compare(bench: Bench, corpus: BenchCorpus, count: number): Promise<SearchRow[]> {
  const { name, details, table } = corpus;
  const queries = randomSubstrings(
    details.map(({ text }) => text),
    { count, seed: 11 },
    // 十四 is a number and 省高院 a unit before it is a run of characters: a unit's records come, by
    // whichever of its names they know it.
  ).filter((run) => parseNumeral(run) === null && matchNames(run, table).exact.length === 0);
  const folders = { ours: join(bench.root, name, 'ours'), stock: join(bench.root, name, 'stock') };
  const built = await timed(() => makeOurs(folders.ours, corpus));
  const other = await timed(() => makeStock(folders.stock, corpus));
  const askStock = (page: Page, query: string) =>
    page.evaluate(async (asked) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(path)) as {
        search: (query: string) => Promise<{ results: { id: string }[] }>;
      };
      return (await pagefind.search(asked)).results.map(({ id }) => id);
    }, query);
  const own = await row(bench, 'this search', folders.ours, ours, (page) =>
    measureQuality(page, askOurs, queries, details),
  );
  const stocks = await row(bench, 'stock Pagefind', folders.stock, stock, (page) =>
    measureQuality(
      page,
      async (one, query) =>
        (await askStock(one, query)).flatMap((id) => other.value.fragments[id] ?? []),
      queries,
      details,
    ),
  );
  const both = [
    { ...own, indexBytes: built.value, indexSeconds: built.seconds },
    { ...stocks, indexBytes: other.value.size, indexSeconds: other.seconds },
  ].map((each) => ({ corpus: name, records: details.length, queries: queries.length, ...each }));
  console.table(both);
  return both;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

/** Asks one search for its answers, then for its speed. */
async function row(
  { browser }: Bench,
  search: string,
  folder: string,
  hand: (url: string) => Hand,
  quality: (page: Page) => Promise<Quality>,
) {
  const site = await serveDist(folder);
  const page = await browser.newPage();
  await page.goto(`${site.url}search/`);
  const right = await quality(page);
  await page.close();
  const speed = await measureSpeed(browser, hand(site.url), SPEED_QUERIES);
  await site.close();
  return { search, ...right, ...speed };
}

/** Asks in the page itself, through the same code that its readers use. */
async function askOurs(page: Page, query: string): Promise<number[]> {
  if (!(await page.evaluate(() => 'askOurs' in window))) {
    await page.addScriptTag({ url: '/bench.js' });
  }
  return page.evaluate((asked) => window.askOurs?.(asked) ?? [], query);
}
