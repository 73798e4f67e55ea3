import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../browser/launch-chromium.ts';
import { workbookFacts } from '../office/read-back.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();

describe.each(CHROMIUMS)('a list in %s', (_, launch) => {
  const browser = startedBrowser(launch);
  let page: Page;

  beforeAll(async () => {
    page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  });

  const open = (path: string) => page.goto(site.url + path, { waitUntil: 'networkidle' });
  const said = () => page.locator('.filter output').first().textContent();
  /** Items of the first filtered list of the page. */
  const shown = async () => {
    const target = await page.locator('.filter').first().getAttribute('data-filter');
    return page.locator(`#${target ?? ''} [data-item]:visible`).count();
  };
  const field = (key: string) => page.locator(`.filter [data-key=${key}]`).first();

  /** How far the page has moved since it was opened. */
  const shift = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );

  /** Takes along what is listed. */
  async function take(format: string) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-take-shown] [data-format=${format}]`).first().click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    return { name: download.suggestedFilename(), bytes };
  }
  /** The rows after the headings. */
  const rowsOf = (bytes: Uint8Array) =>
    new TextDecoder().decode(bytes).trimEnd().split('\r\n').slice(1);

  it('keeps its filter in the address, through a reload and back and forth', async () => {
    await open('unit/sx-zscqj/');
    const all = await shown();
    expect(await said()).toBe(`共${all}条`);
    await field('basis').selectOption('inferred');
    const some = await shown();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await said()).toBe(`列出${some}条，共${all}条`);
    expect(new URL(page.url()).search).toBe('?basis=inferred');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await shown()).toBe(some);
    await page.goBack();
    expect(await shown()).toBe(all);
    await page.goForward();
    expect(await shown()).toBe(some);
  });

  it('takes along what is listed and not what is hidden', async () => {
    await open('unit/sx-zscqj/?basis=inferred');
    const some = await shown();
    expect(await page.locator('[data-count]').textContent()).toBe(`导出列出的${some}条：`);
    const { name, bytes } = await take('csv');
    expect(name).toBe('unit-sx-zscqj-shown.csv');
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(some);
    expect(rows.every((row) => row.includes('省知识产权局') && row.includes('编者推定'))).toBe(
      true,
    );
    expect((await workbookFacts((await take('xlsx')).bytes)).rows[1]).toBe(2 + some);
  });

  it('offers to clear the filter only where one is set', async () => {
    await open('corrections/');
    const clear = page.locator('[data-reset]');
    expect(await clear.isVisible()).toBe(false);
    await field('kind').selectOption('gap');
    await clear.click();
    expect(await clear.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    expect(await said()).toBe(`共${await shown()}条`);
  });

  it('says which filter leaves nothing', async () => {
    await open('units/?level=county');
    await field('has').fill('区块链');
    expect(await shown()).toBe(0);
    expect(await said()).toMatch(/^全部\d+个中没有符合“含有：区块链”的。$/);
    expect(await page.locator('[data-take-shown]').isVisible()).toBe(false);
    await field('has').fill('专利局');
    expect(await said()).toMatch(/^没有同时符合“含有：专利局”和“层级：县级”的：去掉/);
  });

  it('keeps of the tables of units the rows of the units that are listed', async () => {
    await open('units/?has=宣传部');
    const names = await page.locator('[data-own]:visible > a').allTextContents();
    expect(names).toEqual(['省委宣传部', '县委宣传部']);
    const rows = await page.locator('[data-with]:visible th').allTextContents();
    expect(rows.map((row) => row.trim())).toEqual(names);
  });

  it('keeps a group’s heading while one of the group is listed', async () => {
    await open('topics/?has=证券');
    expect(await page.locator('.cols h2:visible').count()).toBe(1);
    expect(await said()).toMatch(/^列出1个，/);
    expect(rowsOf((await take('csv')).bytes)[0]).toMatch(/^证券化,/);
  });

  it('sorts within its groups and takes the rows along in that order', async () => {
    await open('refs/?kind=campaign&sort=-n');
    const items = page.locator('#campaign [data-item]:visible');
    const counts = (await items.locator('.num').allTextContents()).map((text) =>
      parseInt(text, 10),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(1);
    const taken = rowsOf((await take('csv')).bytes).map((row) => row.split(',')[0]);
    const names = await items.locator('a').allTextContents();
    expect(taken).toEqual(names.map((name) => name.replace(/\s+\d+处\s*$/, '').trim()));
    await field('sort').selectOption('');
    expect(await items.first().getAttribute('data-n')).not.toBeNull();
    expect(new URL(page.url()).search).toBe('?kind=campaign');
  });

  it('filters two lists of one page apart', async () => {
    await open('indicators/?figure-doc=mx2023');
    const outputs = await page.locator('.filter output').allTextContents();
    expect(outputs[0]).toMatch(/^共\d+项$/);
    expect(outputs[1]).toMatch(/^列出\d+个，/);
  });

  it('moves nothing when the address asks for a filter', async () => {
    // The script that marks the page comes beside it, and a busy machine may paint first: here it is waited for.
    await page.route('**/?*', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      expect(body).toMatch(/<script src="[^"]*early[^"]*" async>/);
      await route.fulfill({ response, body: body.replace(/(early[^"]*") async>/, '$1>') });
    });
    for (const path of ['corrections/?kind=gap', 'units/?level=county', 'unassigned/?doc=sx2022']) {
      await open(path);
      expect(await shift(), path).toBeLessThan(0.001);
    }
    await page.unroute('**/?*');
  });

  it('shows no filter where scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.url}corrections/?kind=gap#notes`);
    expect(await still.locator('.filter').isVisible()).toBe(false);
    expect(await still.locator('#notes [data-item]:visible').count()).toBeGreaterThan(100);
    await context.close();
  });
});
