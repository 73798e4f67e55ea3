import { describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../../check/browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { watchedPages } from '../../test/test-help/watched-pages.ts';

const site = servedSite();

describe.each(CHROMIUMS)('the search box in %s', (_, launch) => {
  const newPage = watchedPages(launch);

  it('opens by / and Ctrl-K, suggests, jumps, closes by Escape and gives the focus back', async () => {
    const page = await newPage();
    await page.goto(`${site.url}sx2022/t1/`);
    await page.locator('main a').first().focus();
    await page.keyboard.press('/');
    await page.keyboard.type('省高院');
    await page.waitForSelector('[role=option]');
    const options = page.locator('[role=option]');
    expect(await options.first().textContent()).toContain('省法院');
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('任务45');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sx2022/t45/');
    await page.keyboard.press('/');
    await page.keyboard.type('省高院');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/unit/sx-fy/');
    await page.close();
  });

  it('does not look while an input method composes', async () => {
    const page = await newPage();
    await page.goto(`${site.url}sx2022/t1/`);
    await page.keyboard.press('/');
    await page.keyboard.type('专');
    await page.waitForSelector('[role=option]');
    const shown = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=q]');
      const list = document.querySelector('[role=listbox]');
      if (!input || !list) return null;
      const before = list.innerHTML;
      input.value = "sheng'gao";
      const options = { bubbles: true, isComposing: true };
      input.dispatchEvent(new InputEvent('input', options));
      input.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
      const during = list.innerHTML === before;
      input.value = '省高院';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      return { during, after: list.innerHTML.includes('省法院') };
    });
    expect(shown).toEqual({ during: true, after: true });
    await page.close();
  });

  it('is light on the search page until a reader turns to it, and answers there then', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    expect(await page.locator('[role=status]').textContent()).toContain('请输入要找的');
    expect(asked.filter((path) => /search-data|pagefind/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('蓝天专项整治行动');
    await page.waitForSelector('[data-started]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results[data-total="5"]', { state: 'attached' });
    expect(new URL(page.url()).searchParams.get('q')).toBe('蓝天专项整治行动');
    await page.close();
  });
});
