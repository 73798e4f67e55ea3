import type { Browser } from 'playwright-core';
import { serveDist } from '../../serve/serve-dist.ts';
import { launchChromium } from './launch-chromium.ts';

/**
 * Lends a current Chromium and the address of a built site that is served meanwhile. Both are closed
 * whatever happens: left open, they would keep a command that failed from ending.
 */
export async function withBrowser<T>(
  dir: string,
  use: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const site = await serveDist(dir);
  try {
    const browser = await launchChromium();
    try {
      return await use(browser, site.url);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
