import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startedBrowser } from '../../test/test-help/started-browser.ts';
import { editionOf, strangeTexts, textsOf } from './own-texts.ts';
import { buildSecondEdition } from './second-edition.ts';
import { serveSwitched, type SwitchedSite } from './switched-site.ts';

const root = mkdtempSync(join(tmpdir(), 'editions-'));
const second = join(root, 'project/dist');
const UPDATED = '本站已更新，请刷新本页';
const browser = startedBrowser();
let context: BrowserContext;
let site: SwitchedSite;

beforeAll(async () => {
  await buildSecondEdition(join(root, 'project'));
  site = await serveSwitched('dist', second);
  context = await browser.newContext({ acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}, 600_000);
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  site.choose(() => 'first');
});

/** Opens a page of the first edition, and puts the second in its place. */
async function openThenUpdate(path: string, ready = 'footer'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.waitForSelector(ready, { state: 'attached' });
  site.choose(() => 'second');
  return page;
}

const search = (query: string, rest = '') => `search/?q=${encodeURIComponent(query)}${rest}`;
const DONE = '#results[data-total]';
const bar = (page: Page) => page.locator('#site-updated');
/** A text of the first edition. */
const textOf = async (id: string) => (await textsOf('dist')).get(id) ?? '?';
const said = (page: Page) => page.locator('[data-part=status]').textContent();

describe('a site that is updated under an open page', () => {
  it('has two editions', async () => {
    expect(await editionOf('dist')).toMatch(/^[0-9a-f]{12}$/);
    expect(await editionOf(second)).not.toBe(await editionOf('dist'));
  });

  it.each([
    ['a filter is cleared', search('专利', '&kind=task'), '.search-clear'],
    ['a filter is set', search('专利'), '[data-dimension=kind] input'],
    ['more results are asked for', search('知识产权'), '.search-more'],
  ])('shows no text under another id when %s', async (_, path, pressed) => {
    const page = await openThenUpdate(path, DONE);
    await page.locator(pressed).first().click();
    await bar(page).waitFor();
    expect(await bar(page).innerText()).toContain(UPDATED);
    expect(await strangeTexts(page, 'dist')).toEqual([]);
    await page.close();
  });

  it.each([
    ['another query', '蓝天'],
    ['a query with a wrong character', '蓝添专项整治行动'],
    ['a question', '商标归谁管'],
    ['words that stand nowhere', '量子纠缠'],
  ])('says so in place of the results of %s', async (_, query) => {
    const page = await openThenUpdate(search('专利'), DONE);
    const box = page.locator('[data-search-page] input[name=q]');
    await box.fill(query);
    await box.press('Enter');
    await bar(page).waitFor();
    await expect.poll(() => said(page)).toContain(UPDATED);
    expect(await page.locator('#results > li').count()).toBe(0);
    await page.close();
  });

  it('keeps what is typed over the reload, and then answers from the new edition', async () => {
    const page = await openThenUpdate(search('专利'), DONE);
    const box = page.locator('[data-search-page] input[name=q]');
    await page.locator('.search-more').click();
    await bar(page).waitFor();
    await box.fill('知识产权 保护');
    await bar(page).locator('button').click();
    await page.waitForSelector(DONE, { state: 'attached' });
    await expect.poll(() => box.inputValue()).toBe('知识产权 保护');
    expect(await bar(page).count()).toBe(0);
    expect(await strangeTexts(page, second)).toEqual([]);
    await page.close();
  });

  it.each(['xlsx', 'csv', 'docx'])('exports no results as .%s', async (format) => {
    const page = await openThenUpdate(search('专利'), DONE);
    const panel = page.locator('[data-export-results]');
    await panel.locator(`[data-format=${format}]`).click();
    await bar(page).waitFor();
    await expect.poll(() => panel.locator('[aria-live]').textContent()).toContain(UPDATED);
    await page.close();
  });

  it('says so where suggestions are asked for', async () => {
    const page = await openThenUpdate('sx2022/t45/');
    await page.locator('form[role=search] input').pressSequentially('专利');
    await bar(page).waitFor();
    await page.close();
  });

  it.each(['link', 'citation', 'clause'])('says so where a %s is to be copied', async (what) => {
    const page = await openThenUpdate('sx2022/t45/');
    await page.evaluate(() => navigator.clipboard.writeText('此前'));
    await page.locator(`[data-copy=${what}]`).first().click();
    await bar(page).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('此前');
    await page.close();
  });

  it('copies from the page as it is shown where its script came before', async () => {
    const page = await context.newPage();
    const came = page.waitForResponse(/copy-actions/);
    await page.goto(`${site.url}sx2022/t45/`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Shift');
    await (await came).finished();
    site.choose(() => 'second');
    await page.locator('[data-copy=clause]').first().click();
    await page.locator('.cite-said').filter({ hasText: '复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(await textOf('sx2022/t45'));
    await page.close();
  });

  it('says so where the tools of a long document are gone', async () => {
    const page = await openThenUpdate('sx2022/');
    await page.keyboard.press('Shift');
    await bar(page).waitFor();
    await page.close();
  });

  it.each([
    ['the filter of a document', 'sx2022/', '筛选'],
    ['what an item is linked to', 'sx2022/', '相关条目'],
  ])('says so where %s is asked for', async (_, path, name) => {
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await page.keyboard.press('Shift');
    await page.locator('#t45 .tools').click();
    site.choose(() => 'second');
    await page.getByRole('button', { name, exact: true }).first().click();
    await bar(page).waitFor();
    expect(await page.locator('.related').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    await page.close();
  });

  it.each([
    ['a unit', 'unit/sx-zscqj/?basis=inferred'],
    ['the unassigned tasks', 'unassigned/?has=知识产权'],
    ['the named documents', 'refs/?has=规划'],
  ])('takes along no rows of %s', async (_, path) => {
    const page = await openThenUpdate(path, '[data-take-shown]:not([hidden])');
    const panel = page.locator('[data-take-shown]:not([hidden])').first();
    await panel.locator('[data-format=csv]').click();
    await bar(page).waitFor();
    await expect.poll(() => panel.locator('[aria-live]').textContent()).toContain(UPDATED);
    await page.close();
  });

  it('shows no tasks of the own unit of another edition on the home page', async () => {
    const page = await openThenUpdate('');
    await page.locator('#unit').selectOption('sx-zscqj');
    await bar(page).waitFor();
    expect(await page.locator('#my-tasks').textContent()).toBe('');
    await page.close();
  });

  it('says so where the reading settings are gone', async () => {
    const page = await openThenUpdate('sx2022/t45/');
    await page.locator('#prefs').click();
    await bar(page).waitFor();
    await page.close();
  });

  it('checks a memo of the page as it is, which asks for nothing more', async () => {
    const page = await openThenUpdate('memo/', '#memo-desk[data-ready]');
    await page.locator('#memo-text').fill('见工作要点第6条。');
    await page.locator('#memo-check').click();
    await page.waitForSelector('#memo-desk[data-done="1"]');
    await page.close();
  });
});

/** Pages of one edition, all else of the other, as a cache between them may serve. */
const isPage = (path: string) => path.endsWith('/');
const PAGES_FIRST = (path: string) => (isPage(path) ? 'first' : 'second');
const PAGES_SECOND = (path: string) => (isPage(path) ? 'second' : 'first');

describe.each([
  ['old pages with new data', PAGES_FIRST],
  ['new pages with old data', PAGES_SECOND],
] as const)('a cache that serves %s', (_, choice) => {
  beforeEach(() => {
    site.choose(choice);
  });

  it('shows no result, and says so', async () => {
    const page = await context.newPage();
    await page.goto(site.url + search('专利'));
    await bar(page).waitFor();
    expect(await page.locator('#results > li').count()).toBe(0);
    await expect.poll(() => said(page)).toContain('本站已更新');
    await page.close();
  });

  it('checks no memo, keeps what is typed, and says what to do where a reload does not help', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}memo/`);
    await bar(page).waitFor();
    await page.locator('#memo-text').fill('见工作要点第6条。');
    await bar(page).locator('button').click();
    await expect.poll(() => bar(page).textContent()).toContain('过几分钟再刷新');
    expect(await page.locator('#memo-text').inputValue()).toBe('见工作要点第6条。');
    await page.close();
  });

  it('copies what the page shows, or nothing and says so', async () => {
    const fresh = await browser.newContext();
    await fresh.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await fresh.newPage();
    // A reader who has been here before has the frame of the pages.
    await page.goto(`${site.url}about/`);
    await page.goto(`${site.url}sx2022/t45/`);
    await page.locator('[data-copy=clause]').first().click();
    await page.locator('#site-updated, .cite-said:has-text("复制")').first().waitFor();
    if ((await bar(page).count()) === 0)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        await textOf('sx2022/t45'),
      );
    await fresh.close();
  });
});
