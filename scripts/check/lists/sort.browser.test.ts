import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();

describe.each(CHROMIUMS)('the order of a list in %s', (_, launch) => {
  const browser = startedBrowser(launch);
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });

  const open = (path: string) => page.goto(site.url + path, { waitUntil: 'networkidle' });
  const search = () => new URL(page.url()).search;
  const order = () => page.locator('.filter [data-key=sort]').first();

  describe('by the heads of its columns', () => {
    const head = (name: string) => page.locator('#indicators th button', { hasText: name }).first();
    const goals = async () =>
      (await page.locator('#indicators td:nth-child(4)').allTextContents()).map(Number);
    const directions = () =>
      page
        .locator('#indicators thead th')
        .evaluateAll((heads) => heads.map((each) => each.getAttribute('aria-sort')));
    const upwards = (values: readonly number[]) => [...values].sort((a, b) => a - b);

    it('is kept in the address, through a reload and back and forth', async () => {
      await open('indicators/');
      const printed = await goals();
      expect((await directions())[0]).toBe('ascending');
      await head('2025年').click();
      expect(search()).toBe('?sort=goal');
      expect(await goals()).toEqual(upwards(printed));
      await head('2025年').click();
      expect(search()).toBe('?sort=-goal');
      expect(await goals()).toEqual(upwards(printed).reverse());
      await page.reload({ waitUntil: 'networkidle' });
      expect((await directions())[3]).toBe('descending');
      expect(await goals()).toEqual(upwards(printed).reverse());
      await page.goBack();
      expect(await goals()).toEqual(upwards(printed));
      await page.goBack();
      expect(await goals()).toEqual(printed);
      expect(await directions()).toEqual(['ascending', null, null, null, null]);
    });

    it('is the one that the select shows, and stays when the list is filtered', async () => {
      await open('indicators/?sort=-goal');
      expect(await order().inputValue()).toBe('-goal');
      await page.locator('.filter [data-key=has]').first().fill('专利');
      const left = page.locator('#indicators [data-item]:visible td:nth-child(4)');
      const values = (await left.allTextContents()).map(Number);
      expect(values.length).toBeGreaterThan(1);
      expect(values).toEqual(upwards(values).reverse());
      await order().selectOption('az');
      expect((await directions())[1]).toBe('ascending');
    });

    it('is told apart for two tables of one page', async () => {
      await open('indicators/');
      await page.locator('#figures th button', { hasText: '数字' }).click();
      expect(search()).toBe('?figure-sort=n');
      expect((await directions())[0]).toBe('ascending');
    });
  });

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
