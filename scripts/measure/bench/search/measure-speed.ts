import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Hand } from './hands.ts';

/** What one reader's search costs. */
export interface Speed {
  coldMs: number;
  warmMs: number;
  coldBytes: number;
  requests: number;
}

/** The middle of several runs, each in a context of its own with nothing in its cache. */
export async function measureSpeed(
  browser: Browser,
  hand: Hand,
  queries: readonly string[],
): Promise<Speed> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (const [at, query] of queries.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    cold.push(await hand.cold(page, query));
    await page.waitForLoadState('networkidle');
    warm.push(await hand.warm(page, queries[(at + 1) % queries.length] ?? query));
    await context.close();
  }
  const weight = await weighCold(browser, hand, queries[0] ?? '');
  return { coldMs: median(cold), warmMs: median(warm), ...weight };
}

/** What one query with nothing in the cache transfers; asking that takes time, so it is a run apart. */
async function weighCold(browser: Browser, hand: Hand, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    // A page that is closed meanwhile has no sizes any more.
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    sizes.push(size.catch(() => 0).then((bytes) => bytes || packedSize(request.url())));
  });
  await hand.cold(page, query);
  await page.waitForLoadState('networkidle');
  const coldBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { coldBytes, requests: sizes.length };
}

/** The browser does not say what a worker's own script weighs; it comes packed like all scripts. */
async function packedSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 9 }).length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
