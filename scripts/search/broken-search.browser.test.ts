import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servedSite } from '../test-help/served-site.ts';
import { openSearch, searchPath } from './open-search.ts';

const site = servedSite();

describe('a search whose index does not load', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('scans the texts when one of the files of the index is missing, and says so', async () => {
    const page = await browser.newPage();
    let missing = '';
    await page.route('**/*.pf_index', (route) => {
      missing ||= route.request().url();
      return route.request().url() === missing ? route.abort() : route.continue();
    });
    await openSearch(page, site.url, '蓝天专项整治行动');
    expect(await page.locator('#results li').count()).toBe(5);
    expect(await page.locator('[data-part=hints]').textContent()).toContain('没有加载成功');
    await page.close();
  });

  it.each([
    ['Pagefind', '**/pagefind/**'],
    ['its WebAssembly', '**/*.pagefind'],
    ['all of the index', '**/*.pf_index'],
    ['the text of a result', '**/search-data/texts/*'],
  ])('scans the texts when %s is missing, and says so', async (_, pattern) => {
    const page = await browser.newPage();
    await page.route(pattern, (route) => route.abort());
    await openSearch(page, site.url, '蓝天专项整治行动');
    expect(await page.locator('#results li').count()).toBe(5);
    expect(await page.locator('[data-part=hints]').textContent()).toContain('没有加载成功');
    expect(await page.locator('.search-retry').count()).toBe(1);
    await page.close();
  });

  it.each([
    ['the table', '**/search-data/table.json'],
    ['index and texts', /\/pagefind\/|texts\.json/],
  ])('says that %s did not load, and finds after a retry', async (_, pattern) => {
    const page = await browser.newPage();
    await page.route(pattern, (route) => route.abort());
    await page.goto(searchPath(site.url, '蓝天专项整治行动'));
    await page.waitForSelector('.search-retry');
    const status = await page.locator('[role=status]').textContent();
    expect(status).toContain('没有加载成功');
    expect(status).not.toContain('没有找到');
    await page.unroute(pattern);
    await page.locator('.search-retry').click();
    await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
    await page.close();
  });

  it('says that the search itself did not load', async () => {
    const page = await browser.newPage();
    await page.route('**/search-data/search.js', (route) => route.abort());
    await page.goto(searchPath(site.url, '蓝天'));
    await page.waitForFunction(() =>
      (document.querySelector('[role=status]')?.textContent ?? '').includes('没能检索'),
    );
    await page.close();
  });
});

describe('a search without JavaScript', () => {
  it('offers the indexes of documents, units and topics', async () => {
    const browser = await launchChromium();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}sx2022/t1/`);
    await page.locator('form[role=search] input').fill('蓝天');
    await page.locator('form[role=search] button').click();
    await page.waitForURL('**/search/?q=*');
    for (const path of ['sx2022/', 'unit/sx-fy/', 'topics/']) {
      expect(await page.locator(`main a[href$="/${path}"]`).count()).toBeGreaterThan(0);
    }
    await browser.close();
  });
});
