import type { BrowserContext, Page, Response } from 'playwright-core';
import { PAGE_TYPES } from './page-types.ts';

/** Pages open at the same time: each mostly waits for the network to fall still. */
const TOGETHER = 4;

/**
 * Opens every kind of page in a browser context and collects what `look` finds there.
 *
 * @param url address of the site, with its base
 * @param look gets a page before it loads; `open` loads it and waits until it asks for nothing more
 * @returns findings by the name of the kind of page, only where there are any
 */
export async function visitPages(
  context: BrowserContext,
  url: string,
  look: (page: Page, open: () => Promise<Response | null>) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found = new Map<string, string[]>();
  const waiting = [...PAGE_TYPES];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const page = await context.newPage();
      const address = new URL(next.path.slice(1), url).href;
      const lines = await look(page, () => page.goto(address, { waitUntil: 'networkidle' }));
      if (lines.length > 0) found.set(next.name, lines);
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return Object.fromEntries(found);
}
