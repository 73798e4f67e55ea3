import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../../check/browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';
import { openSearch, searchPath } from './open-search.ts';

const site = servedSite();

/** What a network answers that asks for a login first: its own page, to everything. */
const login = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>请登录</p>' });

/** The first half of the file that the built site has at this address. */
const half = (route: Route) => {
  const file = readFileSync(`dist${new URL(route.request().url()).pathname}`);
  return route.fulfill({ status: 200, body: file.subarray(0, file.length / 2) });
};

type Way = readonly [string, (route: Route) => Promise<void>];

/** Ways in which a file does not come. */
const WAYS: readonly Way[] = [
  ['does not come', (route) => route.abort()],
  ['comes in half', half],
  [
    'is answered with a login page under its own type',
    (route) =>
      route.fulfill({
        status: 200,
        contentType: route.request().url().endsWith('.js') ? 'text/javascript' : 'application/json',
        body: '<!doctype html><p>请登录</p>',
      }),
  ],
  ['is not there', (route) => route.fulfill({ status: 404, body: '' })],
  ['is answered with an error', (route) => route.fulfill({ status: 500, body: '' })],
  ['is answered with a login page', login],
];

/** The page waits ten seconds for what is never answered; what is wrong when it comes it says before. */
const BEFORE_WAIT_MS = 5_000;

/** Never answered. */
const hang = () => undefined;

/** Whether the lists of documents, units and topics are to be seen. */
async function showsIndexes(page: Page): Promise<boolean> {
  const links = ['sx2022/', 'units/', 'topics/'].map((path) =>
    page.locator(`main a[href$="/${path}"]`).last().isVisible(),
  );
  return (await Promise.all(links)).every((shown) => shown);
}

const statusOf = (page: Page) => page.locator('[role=status]').textContent();

describe('a search whose index does not load', () => {
  const browser = startedBrowser();

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

  describe.each([
    ['Pagefind', '**/pagefind/*/pagefind.js'],
    ['its entry', '**/pagefind-entry.json*'],
    ['its list of parts', '**/*.pf_meta'],
    ['its WebAssembly', '**/*.pagefind'],
    ['all of the index', '**/*.pf_index'],
    ['the text of a result', '**/search-data/*/texts/**'],
  ])('scans the texts when %s', (_, pattern) => {
    it.each(WAYS.slice(0, 3))('%s, and says so', async (__, answer) => {
      const page = await browser.newPage();
      await page.route(pattern, answer);
      await openSearch(page, site.url, '蓝天专项整治行动');
      expect(await page.locator('#results li').count()).toBe(5);
      expect(await page.locator('[data-part=hints]').textContent()).toContain('没有加载成功');
      expect(await page.locator('.search-retry').count()).toBe(1);
      await page.close();
    });

    it('is never answered, and says so', async () => {
      const page = await browser.newPage();
      await page.clock.install();
      await page.route(pattern, hang);
      const asked = page.waitForRequest(pattern);
      await page.goto(searchPath(site.url, '蓝天专项整治行动'), { waitUntil: 'commit' });
      await asked;
      await page.waitForSelector('[data-started]');
      await expect
        .poll(async () => {
          await page.clock.runFor(3_000);
          return page.locator('#results').getAttribute('data-total');
        })
        .toBe('5');
      expect(await page.locator('[data-part=hints]').textContent()).toContain('没有加载成功');
      await page.close();
    });
  });

  describe.each([
    ['the table', '**/search-data/*/table.json'],
    ['index and texts', /\/pagefind\/|texts\.json/],
  ])('says that %s', (_, pattern) => {
    it.each(WAYS)('%s, and finds after a retry', async (__, answer) => {
      const page = await browser.newPage();
      await page.route(pattern, answer);
      await page.goto(searchPath(site.url, '蓝天专项整治行动'));
      await page.waitForSelector('.search-retry');
      expect(await statusOf(page)).toContain('没有加载成功，这次没有检索');
      expect(await showsIndexes(page)).toBe(true);
      await page.unroute(pattern);
      await page.locator('.search-retry').click();
      await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
      await page.close();
    });

    it('has not come yet, and finds when it comes', async () => {
      const page = await browser.newPage();
      await page.clock.install();
      await page.route(pattern, hang);
      await page.goto(searchPath(site.url, '蓝天专项整治行动'), { waitUntil: 'commit' });
      await page.waitForSelector('[data-started]');
      await expect
        .poll(async () => {
          await page.clock.runFor(3_000);
          return statusOf(page);
        })
        .toContain('还没有加载完，这次还没有检索');
      expect(await showsIndexes(page)).toBe(true);
      expect(await page.locator('.search-retry').count()).toBe(1);
      await page.unroute(pattern);
      await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
      expect(await statusOf(page)).toContain('找到5条结果');
      expect(await page.locator('#results li').count()).toBe(5);
      await page.close();
    });
  });

  it.each(WAYS)('says that the search itself %s, and finds after a retry', async (_, answer) => {
    const page = await browser.newPage();
    await page.route('**/search-data/*/search.js', answer);
    await page.goto(searchPath(site.url, '蓝天专项整治行动'));
    await page.waitForSelector('.search-retry', { timeout: BEFORE_WAIT_MS });
    expect(await statusOf(page)).toContain('检索程序没有加载成功，这次没有检索');
    expect(await showsIndexes(page)).toBe(true);
    await page.unroute('**/search-data/*/search.js');
    await page.locator('.search-retry').click();
    await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
    await page.close();
  });

  it.each(['**/search-data/*/search.js', '**/_astro/box.*.js'])(
    'says so when %s is never answered',
    async (pattern) => {
      const page = await browser.newPage();
      await page.clock.install();
      await page.route(pattern, hang);
      await page.goto(searchPath(site.url, '蓝天'), { waitUntil: 'commit' });
      await page.waitForSelector('footer');
      await expect
        .poll(async () => {
          await page.clock.runFor(3_000);
          return statusOf(page);
        })
        .toContain('检索程序没有加载成功，这次没有检索');
      expect(await showsIndexes(page)).toBe(true);
      await page.close();
    },
  );
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
