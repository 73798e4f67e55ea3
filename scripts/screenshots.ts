/** `npm run screenshots`: every kind of page, wide and narrow, light and dark, to .cache/screenshots. */
import { launchChromium } from './browser/launch-chromium.ts';
import { visitPages } from './browser/visit-pages.ts';
import { needSite } from './build/need-site.ts';
import { runCommand } from './command/run-command.ts';
import { serveDist } from './serve/serve-dist.ts';

await runCommand(async () => {
  await needSite('dist', '/');
  const site = await serveDist('dist');
  const browser = await launchChromium();
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      await visitPages(context, site.url, async (page, open) => {
        await open();
        const name = new URL(page.url()).pathname.replace(/^\/|\/$/g, '').replaceAll('/', '-');
        const query = new URL(page.url()).search === '' ? '' : '-query';
        const path = `.cache/screenshots/${name || 'home'}${query}-${width}-${colorScheme}.png`;
        await page.screenshot({ path, fullPage: true });
        return [];
      });
      await context.close();
    }
  }
  await browser.close();
  await site.close();
  console.log('.cache/screenshots/');
  return 0;
});
