import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../browser/launch-chromium.ts';
import { serveDist, type ServedSite } from '../serve/serve-dist.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveDist('dist');
});
afterAll(async () => {
  await site.close();
});

describe.each([
  ['a current Chromium', launchChromium],
  ['Chromium 92', launchOldChromium],
])('the order of a list in %s', (_, launch) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = (path: string) => page.goto(site.url + path, { waitUntil: 'networkidle' });
  const order = () => page.locator('.filter [data-key=sort]').first();

  describe('of a unit’s tasks', () => {
    const numbers = () => page.locator('#assignments [data-item] th:visible').allTextContents();

    it('goes through the whole table and leaves the notes of the rows under it', async () => {
      await open('unit/sx-zscqj/?sort=-sure');
      const bases = await page.locator('#assignments [data-item] .basis').allTextContents();
      const runs = bases.filter((basis, index) => basis !== bases[index - 1]);
      expect(runs).toEqual(['编者推定', '按序对齐', '原文印出']);
      expect(await page.locator('#assignments .grp:visible').count()).toBe(0);
      expect(await page.locator('#assignments .why-row:visible').count()).toBeGreaterThan(0);
    });

    it('puts every row back under its heading', async () => {
      await open('unit/sx-zscqj/');
      const printed = await numbers();
      const groups = () =>
        page
          .locator('#assignments tbody[id]')
          .evaluateAll((bodies) => bodies.map((body) => body.textContent));
      const before = await groups();
      await order().selectOption('az');
      expect(await numbers()).not.toEqual(printed);
      await order().selectOption('');
      expect(await numbers()).toEqual(printed);
      expect(await groups()).toEqual(before);
      expect(await page.locator('#assignments .grp:visible').count()).toBe(before.length);
    });

    it('offers no order in which all of them are equal', async () => {
      await open('unit/sx-zscqj/');
      const offered = await order().locator('option').allTextContents();
      expect(offered).not.toContain('按角色');
      await open('unit/mx-swhgyxxhj/');
      expect(await order().locator('option').allTextContents()).toContain('按角色');
    });
  });

  it('of a topic’s columns sorts each column', async () => {
    await open('topic/cz/?sort=-figures');
    const columns = await page
      .locator('#items > section')
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) =>
            Number(dataset.figures),
          ),
        ),
      );
    for (const column of columns) expect(column).toEqual([...column].sort((a, b) => b - a));
    expect(columns.flat().some((figures) => figures > 0)).toBe(true);
  });
});
