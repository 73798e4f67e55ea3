import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../check/browser/launch-chromium.ts';
import { servedSite } from '../test/test-help/served-site.ts';
import { expectedFindings } from './fixture/memo-content.ts';
import { checkText, memoContext, openMemoPage, TEXT } from './fixture/memo-page.ts';

const site = servedSite();
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  context = await memoContext(browser);
});
afterAll(async () => {
  await browser.close();
});

const open = (from = context) => openMemoPage(from, site.url);

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

  it('takes a memo of fifty pages in many small turns, and each of its lines once', async () => {
    const page = await context.newPage();
    // Each look at the clock is a millisecond later, so that steps are counted and no time is.
    await page.addInitScript(() => {
      const seen = { steps: 0, turns: 0, longest: 0 };
      Object.assign(window, { seen });
      performance.now = () => (seen.steps += 1);
      const later = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (run: () => void, wait: number) =>
          later(() => {
            const before = seen.steps;
            run();
            seen.turns += 1;
            seen.longest = Math.max(seen.longest, seen.steps - before);
          }, wait),
      });
    });
    await page.goto(`${site.url}memo/`);
    await page.waitForSelector('#memo-desk[data-ready]');
    // A page of a memo holds 22 lines of 28 characters.
    const copies = Math.ceil((50 * 22 * 28) / TEXT.length);
    const text = Array.from({ length: copies }, () => TEXT).join('\n');
    await checkText(page, text);
    const seen = await page.evaluate(
      () => (window as unknown as { seen: Record<'steps' | 'turns' | 'longest', number> }).seen,
    );
    // Twelve milliseconds a turn, and a last look; the turn that ends the checking begins to show.
    expect(seen.longest).toBeLessThanOrEqual(26);
    expect(seen.turns).toBeGreaterThan(100);
    const lines = text.split('\n').length;
    const findings = copies * expectedFindings().length;
    const records = 1000;
    expect(seen.steps).toBeLessThan(2 * (2 * lines + findings + records));
    await page.close();
  });

  it('says what to change first, writes what the source offers and takes it back', async () => {
    const { page, asked } = await open();
    const text = '工作要点第6条“加强知识产权根本保护”。';
    await checkText(page, text);
    expect(await page.textContent('#memo-first')).toContain('工作要点第6条（第1行）引文与原文不符');
    await page.getByRole('button', { name: '用原文替换' }).click();
    await page.locator('#memo-status', { hasText: '全部无误' }).waitFor();
    expect(await page.inputValue('#memo-text')).toBe('工作要点第6条“加强知识产权源头保护”。');
    expect(await page.isVisible('#memo-first')).toBe(false);
    await page.getByRole('button', { name: '撤销上一处改动' }).click();
    await page.locator('#memo-status', { hasText: '1 处需要改' }).waitFor();
    expect(await page.inputValue('#memo-text')).toBe(text);
    await page.getByRole('button', { name: '不算错' }).click();
    expect(await page.isVisible('#memo-first')).toBe(false);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('keeps the rows of a table that is pasted from Word', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<p>按工作要点</p><table><tr><td>任务编号</td><td>责任单位</td></tr><tr><td>45</td><td>省公安厅</td></tr></table><script>document.title = "x"</scr' +
          'ipt>',
      );
      const paste = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
      document.querySelector('#memo-text')?.dispatchEvent(paste);
    });
    expect(await page.inputValue('#memo-text')).toBe(
      '按工作要点\n任务编号\t责任单位\n45\t省公安厅',
    );
    await page.click('#memo-check');
    await page.locator('#memo-status', { hasText: '1 处需要改' }).waitFor();
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
