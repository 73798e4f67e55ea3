/** `npm run screenshots`: every kind of page, wide and narrow, light and dark, to .cache/screenshots. */
import type { Browser } from 'playwright-core';
import { visitPages } from './check/browser/visit-pages.ts';
import { withBrowser } from './check/browser/with-browser.ts';
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';

await runCommand(async () => {
  await needSite('dist', '/');
  await withBrowser('dist', async (browser, url) => {
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const)
        await take(browser, url, width, colorScheme);
  });
  console.log('.cache/screenshots/');
  return 0;
});

async function take(browser: Browser, url: string, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  await visitPages(context, url, async (page, open) => {
    await open();
    const name = new URL(page.url()).pathname.replace(/^\/|\/$/g, '').replaceAll('/', '-');
    const query = new URL(page.url()).search === '' ? '' : '-query';
    const path = `.cache/screenshots/${name || 'home'}${query}-${width}-${colorScheme}.png`;
    await page.screenshot({ path, fullPage: true });
    return [];
  });
  await context.close();
}
