import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();
const browser = startedBrowser();

/** 156 mm, the line of GB/T 9704, at 96 px an inch. */
const SHEET = { width: 590, height: 850 };

/** Opens a page as it goes on paper. */
async function onPaper(path: string, ready?: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SHEET });
  await page.goto(`${site.url}${path}`);
  if (ready !== undefined) await page.waitForSelector(ready, { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const closed = (page: Page) => page.locator('main details:not([open])').count();

describe('on paper', () => {
  it.each(['gj2022/', 'gj2022/10b/', 'account/'])(
    '%s is printed with what is folded away, and folded again after',
    async (path) => {
      const page = await onPaper(path);
      const before = await closed(page);
      expect(before).toBeGreaterThan(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await closed(page)).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await closed(page)).toBe(before);
      await page.close();
    },
  );

  it('column heads that sort keep their words', async () => {
    const page = await onPaper('indicators/', 'th button');
    const heads = await page.locator('table[data-sort] thead th').allInnerTexts();
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((words) => words.trim() === '')).toEqual([]);
    await page.close();
  });

  it('a group of tasks is not parted from its heading', async () => {
    const page = await onPaper('unit/sx-zscqj/');
    const breaks = await page
      .locator('.grp')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.close();
  });

  it('search results stand without filters, buttons and directory', async () => {
    const page = await onPaper(`search/?q=${encodeURIComponent('专利')}`, '#results[data-total]');
    const hidden = '.search-facets, .search-next, .search-index, .search-help, main form, .take';
    expect(await page.locator(hidden).count()).toBeGreaterThan(5);
    expect(await page.locator(hidden).filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#results li').filter({ visible: true }).count()).toBe(10);
    await page.close();
  });

  it('a checked memo stands without its controls', async () => {
    const page = await browser.newPage({ viewport: SHEET });
    await page.goto(`${site.url}memo/`);
    await page.fill('#memo-text', '任务45和国家任务清单第15项');
    await page.click('#memo-check');
    await page.waitForSelector('#memo-desk[data-shown]');
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('main button, main input, main textarea');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.memo-item').filter({ visible: true }).count()).toBe(2);
    await page.close();
  });

  it.each(['indicators/', 'unassigned/', 'sx2022/', 'sx2022/t45/', 'unit/sx-zscqj/'])(
    '%s has its address at the head, so that no sheet holds the foot alone',
    async (path) => {
      const page = await onPaper(path);
      const [foot, title] = await page.evaluate(() => [
        document.querySelector('.foot')?.getBoundingClientRect().bottom ?? Infinity,
        document.querySelector('main .title')?.getBoundingClientRect().top ?? 0,
      ]);
      expect(foot).toBeGreaterThan(0);
      expect(foot).toBeLessThanOrEqual(title);
      await page.close();
    },
  );

  it('a long title breaks before the year, and its number is centred under it', async () => {
    const page = await onPaper('sx2022/');
    const shown = await page.evaluate(() => {
      const title = document.querySelector('h1');
      const lines = Array.from(title?.childNodes ?? [])
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent !== '')
        .map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [node.textContent, range.getClientRects().length];
        });
      const facts = document.querySelector('h1 + p');
      return { lines, align: facts && getComputedStyle(facts).textAlign };
    });
    expect(shown).toEqual({
      lines: [
        ['陕西省知识产权工作领导小组', 1],
        ['2022年工作要点', 1],
      ],
      align: 'center',
    });
    await page.close();
  });
});
