import JSZip from 'jszip';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../browser/launch-chromium.ts';
import { servedSite } from '../test-help/served-site.ts';
import { buildMemo } from './fixture/build-memo.ts';
import { expectedFindings, MEMO, runsOf } from './fixture/memo-content.ts';

const site = servedSite();
let browser: Browser;
let context: BrowserContext;
let memo: Uint8Array;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  memo = await buildMemo();
});
afterAll(async () => {
  await browser.close();
});

const TEXT = MEMO.map((paragraph) => runsOf(paragraph).join('')).join('\n');

/** Opens the page and counts what it asks for once it is ready. */
async function open(from: BrowserContext = context): Promise<{ page: Page; asked: string[] }> {
  const page = await from.newPage();
  await page.goto(`${site.url}memo/`);
  await page.waitForSelector('#memo-desk[data-ready]');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { page, asked };
}

async function checkText(page: Page, text: string): Promise<void> {
  await page.fill('#memo-text', text);
  await page.click('#memo-check');
  await page.waitForSelector('#memo-desk[data-shown]');
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('#memo-file', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

async function readDownload(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('the memo page', () => {
  it('flags in a pasted memo exactly the planted errors', async () => {
    const { page } = await open();
    await checkText(page, TEXT);
    const shown = await page.$$eval('#memo-findings > li', (items) =>
      items.map((item) => ({
        text: item.querySelector('.memo-text')?.textContent ?? '',
        verdict: item.getAttribute('data-verdict') ?? '',
      })),
    );
    expect(shown).toEqual(expectedFindings().map(({ text, verdict }) => ({ text, verdict })));
    await page.close();
  });

  it('says that a number no document reaches could not be checked, and lists one class at a press', async () => {
    const { page } = await open();
    await checkText(
      page,
      '附件第45项由省农业农村厅负责。任务120由省科技厅负责。\n任务45由省公安厅负责。',
    );
    expect(await page.textContent('#memo-status')).toBe('共 3 处引用，1 处需要改，1 处无法核对。');
    const shown = () =>
      page.$$eval('#memo-findings > li', (items) =>
        items
          .filter((item) => getComputedStyle(item).display !== 'none')
          .map((item) => item.querySelector('.memo-head')?.textContent),
      );
    expect(await shown()).toEqual(['无误 附件第45项', '无法核对 任务120', '单位与原文不符 任务45']);
    await page.getByRole('button', { name: '需要改 1 处' }).click();
    expect(await shown()).toEqual(['单位与原文不符 任务45']);
    await page.getByRole('button', { name: '无法核对 1 处' }).click();
    expect(await shown()).toEqual(['无法核对 任务120']);
    expect(await page.getAttribute('[data-show=unresolved]', 'aria-pressed')).toBe('true');
    await page.getByRole('button', { name: '全部 3 处' }).click();
    expect(await shown()).toHaveLength(3);
    await page.close();
  });

  it('offers nothing to copy where it recognised nothing, and says what it recognises', async () => {
    const { page } = await open();
    await checkText(page, '一、总体要求\n认真落实。');
    expect(await page.textContent('#memo-status')).toContain('没有认出引用。认得的写法如：任务45');
    expect(await page.isVisible('#memo-result')).toBe(false);
    await checkText(page, '任务45');
    expect(await page.isVisible('#memo-result')).toBe(true);
    await page.close();
  });

  it('offers no buttons without scripts, and says in plain words what helps', async () => {
    const from = await browser.newContext({ javaScriptEnabled: false });
    const page = await from.newPage();
    await page.goto(`${site.url}memo/`);
    expect(await page.locator('main button:visible, main textarea:visible').count()).toBe(0);
    const words = await page.innerText('main');
    expect(words).toContain('离线版');
    expect(words).not.toContain('npm run');
    await from.close();
  });

  it('moves nothing when its scripts come late', async () => {
    const from = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await from.newPage();
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.route(/early/, async (route) => {
      await new Promise((late) => setTimeout(late, 500));
      await route.continue();
    });
    await page.goto(`${site.url}memo/`);
    await page.waitForSelector('html.js #memo-desk[data-ready]');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
      [],
    );
    await from.close();
  });

  it('asks for nothing after it has loaded, whatever the reader does', async () => {
    const { page, asked } = await open();
    await checkText(page, TEXT);
    await page.click('#memo-rich');
    await page.locator('#memo-said', { hasText: '已复制' }).waitFor();
    await choose(page, 'memo.docx', memo);
    await page.waitForSelector('#memo-desk[data-shown]');
    await readDownload(page, '#memo-docx');
    await readDownload(page, '#memo-markdown');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    await page.close();
  });

  it('cannot send anything out: its own policy forbids it', async () => {
    const { page } = await open();
    const outcome = await page.evaluate(async () => {
      try {
        await fetch(new URL('../data/documents.json', location.href));
        return 'sent';
      } catch {
        return navigator.sendBeacon(location.href, 'x') ? 'queued' : 'refused';
      }
    });
    expect(outcome).not.toBe('sent');
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    await page.close();
  });

  it('puts clean rich text with absolute links on the clipboard', async () => {
    const { page } = await open();
    await checkText(page, '《工作要点》附件第45项<b>由省农业农村厅负责。\n附件第100项不加链接。');
    await page.click('#memo-rich');
    await page.locator('#memo-said', { hasText: '已复制' }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain(`<a href="${site.url}sx2022/t45/">《工作要点》附件第45项</a>`);
    expect(html).toContain(`<a href="${site.url}unit/sx-nynct/">省农业农村厅</a>`);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('附件第100项不加链接。');
    expect(html).not.toMatch(/class=|<script|href="\//);
    await page.close();
  });

  it('links only what the reader accepts, and an ambiguous one as the reader chooses', async () => {
    const { page } = await open();
    await checkText(page, '工作要点第8条和国家任务清单第15项。');
    await page.uncheck('#memo-findings input[data-accept="0"]');
    await page.check('#memo-findings input[value="gj2022/15b"]');
    const markdown = (await readDownload(page, '#memo-markdown')).toString('utf8');
    expect(markdown).toBe(`工作要点第8条和[国家任务清单第15项](${site.url}gj2022/15b/)。\n`);
    await page.close();
  });

  it('gives a .docx back with hyperlinks added', async () => {
    const { page } = await open();
    await choose(page, '汇报.docx', memo);
    await page.waitForSelector('#memo-desk[data-shown]');
    const zip = await JSZip.loadAsync(await readDownload(page, '#memo-docx'));
    const rels = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
    expect(rels).toContain(`Target="${site.url}sx2022/t43/"`);
    await page.close();
  });

  it('shows what was asked for last, however long an earlier file takes', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      File.prototype.arrayBuffer = async function slowly() {
        await new Promise((done) => setTimeout(done, 300));
        document.body.dataset.read = 'true';
        return new Response(this).arrayBuffer();
      };
    });
    await choose(page, '汇报.docx', memo);
    await checkText(page, '工作要点第8条。');
    await page.waitForSelector('body[data-read]');
    await expect.poll(() => page.textContent('#memo-status')).toContain('1 处引用');
    expect(await page.locator('#memo-docx').isVisible()).toBe(false);
    await page.close();
  });

  it('says in words why a file cannot be read', async () => {
    const { page } = await open();
    const said = async (name: string, bytes: Uint8Array) => {
      await choose(page, name, bytes);
      await page
        .locator('#memo-status', { hasText: name })
        .filter({ hasNotText: '正在读' })
        .waitFor();
      return page.textContent('#memo-status');
    };
    expect(await said('a.docx', new TextEncoder().encode('文字'))).toContain('不是 .docx');
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await said('b.docx', ole)).toContain('另存为 .docx');
    await page.close();
  });

  it('reads a GB18030 text', async () => {
    const { page } = await open();
    // 任务45 in GB18030.
    await choose(page, 'gb.txt', new Uint8Array([0xc8, 0xce, 0xce, 0xf1, 0x34, 0x35]));
    await page.waitForSelector('#memo-desk[data-shown]');
    expect(await page.textContent('.memo-text')).toBe('任务45');
    await page.close();
  });

  it('checks fifty pages within two seconds and never freezes', async () => {
    const { page } = await open();
    // A page of a memo holds 22 lines of 28 characters.
    const pages = Math.ceil((50 * 22 * 28) / TEXT.length);
    const text = Array.from({ length: pages }, () => TEXT).join('\n');
    await page.fill('#memo-text', text);
    const { total, longest } = await page.evaluate(async () => {
      const desk = document.querySelector<HTMLElement>('#memo-desk');
      let last = performance.now();
      let gap = 0;
      const beat = setInterval(() => {
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }, 5);
      const start = performance.now();
      document.querySelector<HTMLElement>('#memo-check')?.click();
      while (desk?.dataset.shown === undefined) await new Promise((next) => setTimeout(next, 5));
      clearInterval(beat);
      return { total: performance.now() - start, longest: gap };
    });
    expect(total).toBeLessThan(2000);
    // A quarter of a second is the least that one feels; the machine of the tests is shared.
    expect(longest).toBeLessThan(250);
    await page.close();
  });

  it('works in Chromium 92', async () => {
    const old = await launchOldChromium();
    const from = await old.newContext();
    const { page } = await open(from);
    await checkText(page, TEXT);
    expect(await page.locator('#memo-findings > li').count()).toBe(expectedFindings().length);
    await old.close();
  });
});
