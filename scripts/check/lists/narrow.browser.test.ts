import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();

describe.each(CHROMIUMS)('a long page in %s', (_, launch) => {
  const browser = startedBrowser(launch);
  let page: Page;

  afterEach(async () => {
    await page.close();
  });

  const button = () => page.getByRole('button', { name: /^筛选/ });
  const field = (key: string) => page.locator(`#narrow [data-key=${key}]`);
  const said = () => page.locator('#narrow output').textContent();
  const items = () => page.locator('.it:visible, .tasks tr[id]:visible');
  const rows = () => page.locator('.tasks tr[id]:visible');

  async function open(path: string, width = 1280): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
  }
  /** Opens the filter as a reader does. */
  async function narrow(path: string, width = 1280): Promise<void> {
    await open(path, width);
    await page.mouse.move(5, 5);
    await button().click();
    await page.waitForSelector('#narrow[data-ready]');
  }

  it('is narrowed to the items that have some words, under their headings', async () => {
    await narrow('sx2022/');
    const all = await items().count();
    expect(await said()).toBe(`共${all}条`);
    await field('has').fill('正版');
    const texts = await items().allTextContents();
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((text) => text.includes('正版'))).toBe(true);
    expect(await said()).toBe(`列出${texts.length}条，共${all}条`);
    const headings = await page.locator('.hd:visible').allTextContents();
    expect(headings).toEqual(
      ['二、加强知识产权保护', '八、加强组织实施和保障'].slice(0, headings.length),
    );
    expect(headings).not.toHaveLength(0);
  });

  it('keeps what is set in the address, through a reload and back and forth', async () => {
    await narrow('sx2022/');
    await field('unit').selectOption({ label: '省委宣传部' });
    const some = await rows().count();
    expect(await rows().filter({ hasText: '省委宣传部' }).count()).toBe(some);
    expect(new URL(page.url()).search).toBe('?unit=sx-swxcb');
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForSelector('#narrow[data-ready]');
    expect(await rows().count()).toBe(some);
    await page.goBack();
    expect(await rows().count()).toBe(99);
    await page.goForward();
    expect(await rows().count()).toBe(some);
  });

  it('says which filter leaves nothing, and Escape clears it and then closes', async () => {
    await narrow('sx145/');
    await field('has').fill('量子纠缠');
    expect(await items().count()).toBe(0);
    expect(await said()).toMatch(/^全部\d+条中没有符合“含有：量子纠缠”的。$/);
    await page.keyboard.press('Escape');
    expect(await items().count()).toBeGreaterThan(50);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('#narrow').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('筛选');
  });

  it('is taken along as it is listed', async () => {
    await open('sx2022/?has=正版');
    await page.waitForSelector('#narrow[data-ready]');
    const some = await items().count();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#narrow [data-format=csv]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('sx2022-shown.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(1 + some);
  });

  it('puts the tasks in the order of their units, and back under their headings', async () => {
    await narrow('sx2022/');
    const groups = () =>
      page.locator('.tasks tbody').evaluateAll((bodies) => bodies.map((body) => body.textContent));
    const before = await groups();
    await field('sort').selectOption('az');
    const first = await rows()
      .evaluateAll((all) => all.map((row) => row.querySelector('a[href*="/unit/"]')?.textContent))
      .then((names) => names.filter((name) => name !== undefined));
    const runs = first.filter((name, index) => name !== first[index - 1]);
    expect(new Set(runs).size).toBeGreaterThan(runs.length - 3);
    expect(await page.locator('.grp:visible').count()).toBe(0);
    await field('sort').selectOption('');
    expect((await groups()).filter((text) => text !== '')).toEqual(before);
  });

  it('comes back whole where a link or a number leads to what is hidden', async () => {
    await open('sx2022/?has=正版&sort=az');
    await page.waitForSelector('#narrow[data-ready]');
    await page.locator('.toc a', { hasText: '五、优化知识产权公共服务' }).click();
    expect(await rows().count()).toBe(99);
    expect(await page.locator('.grp:target, :target').first().isVisible()).toBe(true);
    await field('has').fill('正版');
    await page.locator('[data-jump] input').fill('任务45');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#t45');
    expect(await page.locator('#t45').isVisible()).toBe(true);
  });

  it('goes on paper whole', async () => {
    await open('sx2022/?has=正版');
    await page.waitForSelector('#narrow[data-ready]');
    const some = await items().count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await items().count()).toBe(125);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#narrow').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await items().count()).toBe(some);
    expect(new URL(page.url()).searchParams.get('has')).toBe('正版');
  });

  it('offers words that are no number to the filter', async () => {
    await open('gj2022/');
    await page.mouse.move(5, 5);
    await button().waitFor();
    await page.locator('[data-jump] input').fill('地理标志');
    await page.keyboard.press('Enter');
    await page.locator('[data-jump] button', { hasText: /^只看含有它的\d+条$/ }).click();
    await page.waitForSelector('#narrow[data-ready]');
    expect(await said()).toMatch(/^列出\d+条，共19条$/);
  });

  it('is opened and led back to by the line that stays at the top of a narrow screen', async () => {
    await open('sx2022/', 320);
    await page.evaluate(() => document.getElementById('t45')?.scrollIntoView());
    await page.mouse.move(5, 5);
    await button().click();
    await page.waitForSelector('#narrow[data-ready]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('has');
    const top = async () => (await page.locator('#narrow').boundingBox())?.y ?? -1;
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(800);
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    expect(await page.locator('#narrow').isVisible()).toBe(false);
    const read = (await page.locator('#t45').boundingBox())?.y ?? -1;
    expect(read).toBeGreaterThanOrEqual(0);
    expect(read).toBeLessThan(800);
  });

  it.each([
    ['sx2022/s2/', 1],
    ['sx2022/s6/', 0],
    ['sx2022/p4/', 1],
    ['sx2022/t45/', 0],
  ])('%s is offered %i filter, by the length of its list', async (path, count) => {
    await open(path);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await button().count()).toBe(count);
  });

  it('narrows the records that one is related to, by document', async () => {
    await narrow('sx2022/p4/');
    const all = await page.locator('.links > li:visible').count();
    await field('doc').selectOption('sx145');
    const some = await page.locator('.links > li:visible').count();
    expect(some).toBeGreaterThan(0);
    expect(await said()).toBe(`列出${some}条，共${all}条`);
    expect(await page.locator('.rel:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.rel:visible:not(:has(li:visible))').count()).toBe(0);
  });

  it.each([
    ['sx2022/', 1280],
    ['sx2022/', 320],
    ['sx2022/s2/', 320],
    ['sx2022/p4/', 1280],
    ['sx2022/p4/', 320],
  ])('is moved by no button that opens the filter: %s at %i px', async (path, width) => {
    await open(path, width);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.mouse.move(5, 5);
    await button().waitFor();
    expect(await height()).toBe(before);
  });
});
