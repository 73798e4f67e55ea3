import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';
import { CHROMIUMS } from './launch-chromium.ts';

const site = servedSite();
/** Units whose tasks take the most and the least room, one only named, one with measures only. */
const UNITS = [
  'sx-zscqj',
  'mx-swhgyxxhj',
  'mx-scjgj',
  'gj-bhs',
  'mx-lyj',
  'sx-cydw',
  'sx-fgw',
  'gj-zscqj',
];

/** Opens the home page and waits for the tasks of the unit that was kept. */
async function openHome(page: Page): Promise<void> {
  await page.goto(site.url);
  await page.waitForSelector('#my-tasks li');
}

/** How far what follows the block moves between the first paint and the tasks. */
async function shiftOf(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const log = window as Window & { moved?: number };
    log.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        log.moved = (log.moved ?? 0) + (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openHome(page);
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as Window & { moved?: number }).moved ?? -1);
}

describe.each(CHROMIUMS)("one's own unit in %s", (_, launch) => {
  const browser = startedBrowser(launch);

  it('shows its first tasks on the home page, with the way to all of them', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.selectOption('#unit', 'sx-zscqj');
    await page.waitForSelector('#my-tasks li');
    expect(await page.textContent('#mine output')).toBe('省知识产权局：责任单位40项');
    expect(await page.locator('#my-tasks li').count()).toBe(8);
    expect(await page.locator('#busiest').isVisible()).toBe(false);
    await page.click('#my-tasks >> text=全部40项');
    expect(new URL(page.url()).pathname).toBe('/unit/sx-zscqj/');
  });

  it('is kept from its own page, though no document gives it a task', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site.url}unit/sx-fgw/`);
    await page.click('#keep-unit');
    await openHome(page);
    expect(await page.inputValue('#unit')).toBe('sx-fgw');
    const output = page.locator('#mine output a');
    expect(await output.textContent()).toBe('省发展改革委：本站文件没有把它列为责任单位，提到2处');
    expect(await page.textContent('#my-tasks')).toContain('各相关单位 1项');
  });

  it.each([1280, 320])('moves nothing at %i px when its tasks come', async (width) => {
    const moved: Record<string, number> = {};
    for (const unit of UNITS) {
      const context = await browser.newContext({ viewport: { width, height: 1200 } });
      const first = await context.newPage();
      await first.goto(`${site.url}unit/${unit}/`);
      await first.click('#keep-unit');
      const shift = await shiftOf(await context.newPage());
      if (shift > 0.001) moved[unit] = shift;
      await context.close();
    }
    expect(moved).toEqual({});
  });
});
