import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();
const browser = startedBrowser();
let page: Page;

afterEach(async () => {
  await page.close();
});

/** Opens a document and gives the first sign of a reader. */
async function open(path: string, width = 1280): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(site.url + path);
  await page.mouse.move(5, 5);
  await page.waitForSelector('.tools');
}

async function jumpTo(typed: string): Promise<string> {
  await page.locator('[data-jump] input').fill(typed);
  await page.keyboard.press('Enter');
  return (await page.locator('[data-jump] output').textContent()) ?? '';
}

describe('a long document', () => {
  it('asks for nothing that reading does not need before a sign of the reader', async () => {
    page = await browser.newPage();
    await page.goto(`${site.url}sx2022/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.tools').count()).toBe(0);
  });

  it('unfolds the buttons of one item at a time of asking', async () => {
    await open('sx2022/');
    const block = page.locator('#t45 .cite-small');
    expect(await block.count()).toBe(0);
    const button = page.getByRole('button', { name: '任务45：复制和相关条目' });
    await button.click();
    expect(await block.getByRole('button').allTextContents()).toEqual([
      '复制链接',
      '复制引用',
      '复制条文',
      '相关条目',
    ]);
    await button.click();
    expect(await block.isVisible()).toBe(false);
  });

  it('moves nothing by that button', async () => {
    page = await browser.newPage();
    await page.goto(`${site.url}mx2023/`, { waitUntil: 'networkidle' });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.mouse.move(5, 5);
    await page.waitForSelector('.tools');
    expect(await height()).toBe(before);
  });

  it('shows what an item is linked to without leaving the place', async () => {
    await open('sx2022/');
    await page.getByRole('button', { name: '任务45：复制和相关条目' }).click();
    await page.locator('#t45').getByRole('button', { name: '相关条目', exact: true }).click();
    await page.locator('#t45 .related a').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/sx2022\/$/);
  });

  it('jumps to an item by its name, with the keyboard too', async () => {
    await open('sx2022/');
    expect(await jumpTo('任务45')).toBe('');
    expect(new URL(page.url()).hash).toBe('#t45');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('45');
  });

  it('offers by name every item that a number may mean', async () => {
    await open('mx2023/');
    expect(await jumpTo('三（三）2')).toBe('');
    expect(new URL(page.url()).hash).toBe('#3-3-2');
    expect(await jumpTo('2')).toMatch(/^有\d+处：.*三（三）第2项/);
    await page.locator('[data-jump] output a').last().click();
    expect(new URL(page.url()).hash).toMatch(/^#\d-\d-2$/);
  });

  it.each([
    ['任务100', '本文件没有印出“任务100”这个编号。'],
    ['', '请输入编号。'],
  ])('says what is wrong with %j', async (typed, answer) => {
    await open('sx2022/');
    expect(await jumpTo(typed)).toBe(answer);
  });

  it.each([1280, 320])('says where the reader is, on the screen at %i px', async (width) => {
    await open('sx2022/', width);
    await page.evaluate(() => document.getElementById('t45')?.scrollIntoView());
    const where = page.locator('.where');
    await where.filter({ hasText: '任务45' }).waitFor();
    expect(await where.textContent()).toMatch(/任务45 · \d+／125/);
    const box = await where.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800);
  });
});
