import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { startedBrowser } from './started-browser.ts';

/** Chromium 92 warns of the one word of the policy that it does not know. */
const UNKNOWN_WORD = 'wasm-unsafe-eval';

/**
 * Opens pages in one context of a browser for the tests of the group that calls it. A test fails after
 * which a page of it has complained of anything.
 */
export function watchedPages(launch: () => Promise<Browser>): () => Promise<Page> {
  const browser = startedBrowser(launch);
  const complaints: string[] = [];
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  return async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const known = message.text().includes(UNKNOWN_WORD);
      if (message.type() === 'error' && !known) complaints.push(message.text());
    });
    return page;
  };
}
