import { describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../../check/browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { watchedPages } from '../../test/test-help/watched-pages.ts';
import { openSearch } from './open-search.ts';

const site = servedSite();

describe.each(CHROMIUMS)('the filters of the search in %s', (_, launch) => {
  const newPage = watchedPages(launch);

  it('narrow the results, stand in the address, and go back', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '蓝天专项整治行动');
    await page.locator('input[name=kind][value=task]').check();
    await page.waitForSelector('#results[data-total="2"]', { state: 'attached' });
    expect(page.url()).toContain('kind=task');
    await page.goBack();
    await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
    await openSearch(page, site.url, '蓝天专项整治行动', '&document=xw2022&kind=paragraph');
    expect(await page.locator('#results li').count()).toBe(2);
    await openSearch(page, site.url, '蓝天专项整治行动', '&unit=nobody');
    expect(await page.locator('[data-part=hints]').textContent()).toContain('nobody');
    expect(await page.locator('#results li').count()).toBe(5);
    await page.close();
  });

  it('keep the focus that the keyboard has, and their groups open', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '专利');
    const before = await page.locator('#results').getAttribute('data-total');
    const focused = () =>
      page.evaluate(() => {
        const one = document.activeElement;
        return one instanceof HTMLInputElement ? `${one.name}=${one.value}` : one?.textContent;
      });
    const settled = (total: string, same: boolean) =>
      page.waitForFunction(
        ([number, equal]) => {
          const now = document.querySelector<HTMLElement>('#results')?.dataset.total;
          return now !== undefined && (now === number) === equal;
        },
        [total, same] as const,
      );
    await page.locator('details[data-dimension=topic] summary').click();
    const box = page.locator('input[name=topic]').first();
    const name = `topic=${(await box.getAttribute('value')) ?? ''}`;
    await box.focus();
    await page.keyboard.press('Space');
    await settled(before ?? '', false);
    expect(await focused()).toBe(name);
    await page.keyboard.press('Space');
    await settled(before ?? '', true);
    expect(await focused()).toBe(name);
    await page.keyboard.press('Space');
    await settled(before ?? '', false);
    await page.locator('.search-clear').focus();
    await page.keyboard.press('Enter');
    await settled(before ?? '', true);
    expect(await page.locator('.search-clear').count()).toBe(0);
    expect(await page.locator('[data-part=facets] input:checked').count()).toBe(0);
    expect(await focused()).toMatch(/^按.*筛选$/u);
    await page.close();
  });
});
