import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { PAGE_TYPES } from '../check/browser/page-types.ts';
import { kilobytes, table } from './table.ts';

/** What an item page may transfer, and a document page on top of its text. */
const BUDGET = 12 * 1024;

/** Longer than any script waits for the browser to be idle. */
const IDLE_MS = 2500;

/** What one page asks for before the reader does anything. */
export interface PageWeight {
  name: string;
  path: string;
  /** Bodies of all answers as transferred, in bytes. */
  bytes: number;
  requests: number;
  /** The visible text of `main`, gzip. */
  text: number;
}

/** Opens every kind of page with an empty cache. */
export async function pageWeights(browser: Browser, url: string): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const { name, path } of PAGE_TYPES) {
    const context = await browser.newContext();
    weights.push({ name, path, ...(await weigh(context, new URL(path.slice(1), url).href)) });
    await context.close();
  }
  return weights;
}

async function weigh(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(IDLE_MS);
  const bodies = await Promise.all(sizes);
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  return {
    bytes: bodies.reduce((sum, size) => sum + size, 0),
    requests: bodies.length,
    text: gzipSync(text, { level: 9 }).length,
  };
}

/** The table of page weights next to their budgets. */
export function weightTable(weights: readonly PageWeight[]): string {
  return table([
    ['page', 'address', 'transferred', 'requests', 'budget'],
    ...weights.map(({ name, path, bytes, requests, text }) => {
      const allowed = budgetOf(name, text);
      const verdict = allowed === null ? '' : bytes <= allowed ? ' ✓' : ' ✗';
      const budget = allowed === null ? '' : kilobytes(allowed) + verdict;
      return [name, `\`${path}\``, kilobytes(bytes), requests, budget];
    }),
  ]);
}

function budgetOf(name: string, text: number): number | null {
  if (name.startsWith('item')) return BUDGET;
  return name.startsWith('document') ? BUDGET + text : null;
}
