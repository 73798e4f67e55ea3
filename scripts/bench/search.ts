/**
 * `npm run bench:search [-- 10000 100000]`: this search beside stock Pagefind with its own component
 * UI, over the five documents and over synthetic records made from their sentences.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { readContent } from '../io/read-content.ts';
import { matchNames } from '../../src/search/match-names.ts';
import { parseNumeral } from '../../src/text/parse-numeral.ts';
import { randomSubstrings } from '../search/random-substrings.ts';
import { serveDist } from '../serve/serve-dist.ts';
import { ours, stock } from './search/hands.ts';
import { type BenchCorpus, seedCorpus, syntheticCorpus } from './search/make-corpus.ts';
import { makeOurs, makeStock } from './search/make-site.ts';
import { measureQuality, type Quality } from './search/measure-quality.ts';
import { type Hand, measureSpeed } from './search/measure-speed.ts';

const SPEED_QUERIES = ['专利导航', '质押融资', '地理标志', '维权援助', '商标品牌', '蓝天', '海关'];

const root = mkdtempSync(join(tmpdir(), 'bench-search-'));
const given = process.argv.slice(2).map(Number);
const seeds = seedCorpus(await readContent());
const sizes = given.length > 0 ? given : [10_000, 100_000];
const browser = await launchChromium();
try {
  await compare(seeds, 240);
  for (const size of sizes) {
    await compare(syntheticCorpus(seeds, size), size > 20_000 ? 40 : 120);
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true });
}

/** Builds both indexes of a corpus and prints both rows. */
async function compare(corpus: BenchCorpus, count: number): Promise<void> {
  const { name, details, table } = corpus;
  const queries = randomSubstrings(
    details.map(({ text }) => text),
    { count, seed: 11 },
    // 十四 is a number and 省高院 a unit before it is a run of characters: a unit's records come, by
    // whichever of its names they know it.
  ).filter((run) => parseNumeral(run) === null && matchNames(run, table).exact.length === 0);
  const folders = { ours: join(root, name, 'ours'), stock: join(root, name, 'stock') };
  let start = performance.now();
  const size = await makeOurs(folders.ours, corpus);
  const seconds = (performance.now() - start) / 1000;
  start = performance.now();
  const other = await makeStock(folders.stock, corpus);
  const otherSeconds = (performance.now() - start) / 1000;
  const askStock = (page: Page, query: string) =>
    page.evaluate(async (asked) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(path)) as {
        search: (query: string) => Promise<{ results: { id: string }[] }>;
      };
      return (await pagefind.search(asked)).results.map(({ id }) => id);
    }, query);
  const rows = [
    await row('this search', folders.ours, ours, size, seconds, (page) =>
      measureQuality(page, askOurs, queries, details),
    ),
    await row('stock Pagefind', folders.stock, stock, other.size, otherSeconds, (page) =>
      measureQuality(
        page,
        async (one, query) =>
          (await askStock(one, query)).flatMap((id) => other.fragments[id] ?? []),
        queries,
        details,
      ),
    ),
  ];
  console.log(`\n${name}: ${details.length} records, ${queries.length} random substrings`);
  console.table(rows);
}

async function row(
  search: string,
  folder: string,
  hand: (url: string) => Hand,
  size: number,
  seconds: number,
  quality: (page: Page) => Promise<Quality>,
) {
  const site = await serveDist(folder);
  const page = await browser.newPage();
  await page.goto(`${site.url}search/`);
  const { recall, precision, firstRight } = await quality(page);
  await page.close();
  const speed = await measureSpeed(browser, hand(site.url), SPEED_QUERIES);
  await site.close();
  return {
    search,
    recall: recall.toFixed(3),
    precision: precision.toFixed(3),
    'first right': firstRight.toFixed(3),
    'cold ms': speed.coldMs,
    'warm ms': speed.warmMs,
    'cold KB': Math.round(speed.bytes / 1000),
    requests: speed.requests,
    'index KB': Math.round(size / 1000),
    'index s': seconds.toFixed(1),
  };
}

/** Asks in the page itself, through the same code that its readers use. */
async function askOurs(page: Page, query: string): Promise<number[]> {
  if (!(await page.evaluate(() => 'askOurs' in window))) {
    await page.addScriptTag({ url: '/bench.js' });
  }
  return page.evaluate((asked) => window.askOurs?.(asked) ?? [], query);
}
