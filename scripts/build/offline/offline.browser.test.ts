import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../../check/browser/launch-chromium.ts';
import { PAGE_TYPES } from '../../check/browser/page-types.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { serveDist } from '../../serve/serve-dist.ts';
import { buildEdition } from './build-edition.ts';
import { packZip } from './pack-zip.ts';

/** Where a site stands that was built without `SITE_URL`. */
const ONLINE = 'http://localhost:4321';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
/** As readers name their folders: blanks, Chinese, and what means something in an address. */
const dir = join(folder, '文件库 #1？100%');
let zip: Uint8Array;
let missing: string[];

beforeAll(async () => {
  const edition = await buildEdition('dist', '/', ONLINE);
  missing = edition.missing;
  zip = await packZip(edition.files, 'site', undefined);
  for (const file of Object.values((await JSZip.loadAsync(zip)).files)) {
    await writeFileIn(join(dir, file.name), await file.async('uint8array'));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The file of a page with the query of its address. */
function fileUrl(path: string): string {
  const [, page = '', rest = ''] = /^([^?]*)(.*)$/.exec(path) ?? [];
  return pathToFileURL(join(dir, 'site', page, 'index.html')).href + rest;
}

async function withoutNetwork(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.setOffline(true);
  return context;
}

/** Opens every kind of page from the disk; gives what the browser complains about. */
async function readAll(browser: Browser) {
  const context = await withoutNetwork(browser);
  const page = await context.newPage();
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => found.push(`${page.url()}: failed ${request.url()}`));
  for (const { name, path } of PAGE_TYPES.filter((type) => type.name !== 'not-found')) {
    await page.goto(fileUrl(path), { waitUntil: 'load' });
    await page.waitForTimeout(150);
    const { text, color } = await page.evaluate(() => ({
      text: document.querySelector('main')?.innerText ?? '',
      color: getComputedStyle(document.body).lineHeight,
    }));
    if (text.length < 20 || color === 'normal') found.push(`${name}: no text or no style`);
  }
  return { found, context };
}

/** Searches from the box of the home page and opens the first result. */
async function search(context: BrowserContext, words: string) {
  const page = await context.newPage();
  await page.goto(fileUrl('/'));
  await page.locator('form[role=search] input').first().fill(words);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#results[data-total]');
  const total = await page.getAttribute('#results', 'data-total');
  const records = await page.$$eval('#results li', (items) =>
    items.map((item) => (item as HTMLElement).dataset.record ?? ''),
  );
  await page.locator('#results li a').first().click();
  await page.waitForSelector('h1');
  const opened = new URL(page.url()).pathname.replace(/.*\/site\//, '');
  await page.close();
  return { total, records, opened };
}

describe('the offline edition', () => {
  it('has no link without a target and is at most 5 MB', () => {
    expect(missing).toEqual([]);
    expect(zip.length).toBeLessThanOrEqual(5e6);
  });

  it('is the same bytes each time', async () => {
    const { files } = await buildEdition('dist', '/', ONLINE);
    expect(Buffer.from(await packZip(files, 'site', undefined)).equals(zip)).toBe(true);
  });

  it('shows every kind of page from a disk without network', async () => {
    const browser = await launchChromium();
    const { found, context } = await readAll(browser);
    expect(found).toEqual([]);
    const page = await context.newPage();
    await page.goto(fileUrl('/sx2022/t45/'));
    expect(await page.locator('.offline a').getAttribute('href')).toBe(`${ONLINE}/sx2022/t45/`);
    await page.locator('.crumbs a').first().click();
    expect(page.url()).toBe(fileUrl('/sx2022/'));
    await browser.close();
  });

  it('shows every kind of page in Chromium 92 and searches there', async () => {
    const browser = await launchOldChromium();
    const { found, context } = await readAll(browser);
    expect(found).toEqual([]);
    expect(Number((await search(context, '地理标志')).total)).toBeGreaterThan(0);
    await browser.close();
  });

  it('finds exactly what the site finds', async () => {
    const site = await serveDist('dist');
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`${site.url}search/?q=地理标志`);
    await page.waitForSelector('#results[data-total]');
    const total = await page.getAttribute('#results', 'data-total');
    const answer = await search(await withoutNetwork(browser), '地理标志');
    expect(answer.total).toBe(total);
    expect(answer.opened).toMatch(/\/index\.html$/);
    await browser.close();
    await site.close();
  });

  it('filters a list, and offers no file of it that could not be made', async () => {
    const browser = await launchChromium();
    const page = await (await withoutNetwork(browser)).newPage();
    await page.goto(fileUrl('/unit/gj-zscqj/?mention-doc=sx2022'));
    await page.locator('[data-filter] output', { hasText: '列出' }).first().waitFor();
    expect(await page.locator('[data-format]').count()).toBe(0);
    await browser.close();
  });

  it("leads to the reader's own unit, whose tasks it cannot fetch", async () => {
    const browser = await launchChromium();
    const page = await (await withoutNetwork(browser)).newPage();
    await page.goto(fileUrl('/'));
    await page.selectOption('#unit', 'sx-zscqj');
    await page.click('#mine output a');
    expect(page.url()).toBe(fileUrl('/unit/sx-zscqj/'));
    await browser.close();
  });

  it('checks a memo and links it to the online addresses', async () => {
    const browser = await launchChromium();
    const page = await (await withoutNetwork(browser)).newPage();
    await page.goto(fileUrl('/memo/'));
    await page.fill('#memo-text', '按照陕知组办发〔2022〕2号附件第45项。');
    await page.click('#memo-check');
    await page.waitForSelector('#memo-desk[data-shown]');
    expect(await page.textContent('#memo-desk')).toContain('45');
    await browser.close();
  });

  it('copies the online address of an item', async () => {
    const browser = await launchChromium();
    const context = await withoutNetwork(browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(fileUrl('/sx2022/t45/'));
    await page.locator('[data-copy=link]').first().click();
    await page.locator('.cite-said').filter({ hasText: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${ONLINE}/sx2022/t45/`);
    await browser.close();
  });
});
