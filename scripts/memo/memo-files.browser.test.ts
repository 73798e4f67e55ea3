import JSZip from 'jszip';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../check/browser/launch-chromium.ts';
import { servedSite } from '../test/test-help/served-site.ts';
import { buildMemo } from './fixture/build-memo.ts';
import { makeDocx, paragraph } from './fixture/make-docx.ts';
import {
  checkText,
  choose,
  memoContext,
  openMemoPage,
  readDownload,
  TEXT,
} from './fixture/memo-page.ts';

const site = servedSite();
let browser: Browser;
let context: BrowserContext;
let memo: Uint8Array;

beforeAll(async () => {
  browser = await launchChromium();
  context = await memoContext(browser);
  memo = await buildMemo();
});
afterAll(async () => {
  await browser.close();
});

const open = (from = context) => openMemoPage(from, site.url);

describe('what goes into the memo page and comes out of it', () => {
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

  it('says what of a file it did not read, and never that all is right', async () => {
    const { page } = await open();
    const rels =
      '<Relationships><Relationship Id="r" Type="x/image" Target="media/1.png"/></Relationships>';
    await choose(
      page,
      'a.docx',
      await makeDocx(paragraph('任务45'), { 'word/_rels/document.xml.rels': rels }),
    );
    await page.waitForSelector('#memo-desk[data-shown]');
    const said = await page.textContent('#memo-status');
    expect(said).toContain('文稿里没有读的：图片 1 幅；其中若有引用，请自行核对。');
    expect(said).not.toContain('无误');
    await page.close();
  });

  it('marks and links a reference on both sides of a line break', async () => {
    const { page } = await open();
    await checkText(page, '请落实任務\n45，已办结');
    const marks = await page.$$eval('.memo-ref', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(marks).toEqual(['任務', '45']);
    expect(await page.textContent('.memo-text')).toBe('任務45');
    expect(await page.textContent('.memo-detail')).toContain('第1行第4字。');
    const markdown = (await readDownload(page, '#memo-markdown')).toString('utf8');
    const url = `${site.url}sx2022/t45/`;
    expect(markdown).toBe(`请落实[任務](${url})\n\n[45](${url})，已办结\n`);
    await page.close();
  });
});
