import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchOldChromium } from '../browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();
const browser = startedBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

/** What is on the clipboard, as plain and as rich text. */
function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

/** Presses a button and waits until the page says that it copied. */
async function press(page: Page, selector: string): Promise<string> {
  const button = page.locator(selector).first();
  await button.scrollIntoViewIfNeeded();
  await button.click();
  const status = page.locator('.cite-said');
  await status.filter({ hasText: '复制' }).waitFor();
  expect(await status.getAttribute('role')).toBe('status');
  return (await status.textContent()) ?? '';
}

describe('copying', () => {
  it('gives a link that answers 200 by itself', async () => {
    const page = await open('sx2022/t45/');
    expect(await press(page, '[data-copy=link]')).toBe('已复制附件第45项的链接');
    const { plain } = await clipboard(page);
    expect(plain).toBe(`${site.url}sx2022/t45/`);
    const answer = await fetch(plain, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    await page.close();
  });

  it('gives the citation in the form that the reader chose, also on the next page', async () => {
    const page = await open('sx2022/t45/');
    await press(page, '[data-copy=citation]');
    expect((await clipboard(page)).plain).toBe(
      '《陕西省知识产权工作领导小组2022年工作要点》（陕知组办发〔2022〕2号）附件第45项',
    );
    await page.locator('.cite-forms summary').click();
    await page.locator('[data-cite-form]').selectOption('gbt7714');
    await page.goto(`${site.url}sx145/3-1-2/`);
    await press(page, '[data-copy=citation]');
    expect((await clipboard(page)).plain).toMatch(
      /规划.*，?三（一）第2段\[EB\/OL\]\. （2021-09-02）\[\d{4}-\d\d-\d\d\]\. http.*\/sx145\/3-1-2\/\.$/,
    );
    await page.evaluate(() => {
      localStorage.removeItem('cite-form');
    });
    await page.close();
  });

  it('gives the clause as rich and plain text, from an item inside a document page', async () => {
    const page = await open('sx2022/');
    await page.mouse.move(5, 5);
    await page.locator('#t45 .tools').click();
    await press(page, '#t45 [data-copy=clause]');
    const { plain, html } = await clipboard(page);
    expect(plain).toMatch(/^　　45\. 按照《主要农作物品种审定办法》/);
    expect(plain).toContain('附件第45项\n');
    expect(html).toMatch(/text-indent: ?32pt/);
    expect(html).toMatch(/font-size: ?16pt/);
    expect(html).toContain('仿宋');
    expect(html).toContain(`href="${site.url}sx2022/t45/"`);
    expect(html).not.toMatch(/class=|<script|<svg|<img|href="\//);
    await page.close();
  });

  it('cleans what is selected and copied by hand', async () => {
    const page = await open('gj2022/8/');
    // The choice of form appears with the rest of the script, when the reader first moves.
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 220);
    await page.locator('.cite-pick:not([hidden])').waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => {
      const passage = document.querySelector('article');
      if (passage === null) throw new Error('no article');
      getSelection()?.selectAllChildren(passage);
      const data = new DataTransfer();
      passage.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return { plain: data.getData('text/plain'), html: data.getData('text/html') };
    });
    expect(copied.plain).toContain('国家知识产权局');
    expect(copied.plain).not.toMatch(/复制链接|复制引用|引用格式与二维码/);
    expect(copied.html).not.toMatch(/ class=| style=| id=|<svg|<button|<script|href="[/#]/);
    await page.close();
  });

  it('works without https, where there is no clipboard API', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${site.url}sx2022/t45/`);
    expect(await press(page, '[data-copy=clause]')).toBe('已复制附件第45项的条文');
    await page.close();
    const reader = await open('sx2022/t45/');
    const { plain, html } = await clipboard(reader);
    expect(plain).toMatch(/^　　45\. /);
    expect(html).toContain(`href="${site.url}sx2022/t45/"`);
    await reader.close();
  });

  it('shows address and citation as text without scripts', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.url}sx2022/t45/`);
    await page.locator('.cite-forms summary').click();
    expect(await page.locator('.cite-forms dd').first().textContent()).toMatch(/附件第45项$/);
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
    await plain.close();
  });

  it('works in Chromium 92', async () => {
    const old = await launchOldChromium();
    const page = await (await old.newContext()).newPage();
    await page.goto(`${site.url}sx2022/t45/`);
    expect(await press(page, '[data-copy=citation]')).toBe('已复制附件第45项的引用（行文）');
    await old.close();
  });
});
