import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../../check/browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { watchedPages } from '../../test/test-help/watched-pages.ts';
import { openSearch } from './open-search.ts';
import { readQueries } from './read-queries.ts';

const queries = readQueries(readFileSync('scripts/test/fixtures/search/queries.yaml', 'utf8'));
const site = servedSite();

/** Searches without loading the page anew, as back and forward do. */
async function ask(page: Page, query: string): Promise<string> {
  return page.evaluate(async (asked) => {
    const list = document.querySelector<HTMLElement>('#results');
    const status = document.querySelector('[role=status]');
    list?.removeAttribute('data-total');
    history.pushState(null, '', `?${new URLSearchParams({ q: asked }).toString()}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (list?.dataset.total === undefined) await new Promise((done) => setTimeout(done, 5));
    const first = list.querySelector<HTMLElement>('li');
    if (/^(?:请输入|只有|检索词里没有)/.test(status?.textContent ?? '')) return '空';
    if (!first) return '无';
    const { near, page: path, record } = first.dataset;
    return `${near === undefined ? '' : '~'}${path ?? record ?? ''}`;
  }, query);
}

describe.each(CHROMIUMS)('the search in %s', (name, launch) => {
  const newPage = watchedPages(launch);
  const old = name === 'Chromium 92';

  it('gives the first result of every query of the table', async () => {
    const page = await newPage();
    const used: string[] = [];
    page.on('request', (request) => used.push(new URL(request.url()).pathname));
    await openSearch(page, site.url, '蓝天');
    const wrong: string[] = [];
    for (const { query, first } of queries) {
      const got = await ask(page, query);
      if (got !== first) wrong.push(`${query}: ${got}, not ${first}`);
    }
    expect(wrong).toEqual([]);
    // Pagefind where it runs, the scan where it does not.
    expect(used.some((path) => path.endsWith('.pf_index'))).toBe(!old);
    expect(used.some((path) => path.endsWith('texts.json'))).toBe(old);
    await page.close();
  });

  it('takes any text for a query without a word in the console', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '');
    const inputs = [
      'a',
      '字',
      '国'.repeat(10_000),
      '\ud800',
      '<img src=x onerror=alert(1)>',
      '(',
      '\\',
      '%',
      '%E0%A4%A',
    ];
    for (const input of inputs) expect(await ask(page, input)).not.toBe('');
    expect(await page.locator('#results img, #results script').count()).toBe(0);
    await page.close();
  });

  it('shows what each result is, with the words marked and no blanks between', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '蓝天专项整治行动');
    const first = page.locator('#results li[data-record="sx2022/p6"]');
    expect(await first.locator('a').getAttribute('href')).toBe(`${site.url}sx2022/p6/`);
    const text = await first.textContent();
    for (const part of ['加强知识产权源头保护', '工作要点', '要点6', '二、加强知识产权保护']) {
      expect(text).toContain(part);
    }
    expect(await first.locator('mark').allTextContents()).toEqual(['蓝天”专项整治行动']);
    expect(await page.locator('[role=status]').textContent()).toBe('找到5条结果。');
    await page.close();
  });

  it.each(['量子纠缠飞船', '任务120'])('leaves no empty screen below %s', async (query) => {
    const page = await newPage();
    await openSearch(page, site.url, query);
    const gap = await page.evaluate(() => {
      const top = document.querySelector('.search-index')?.getBoundingClientRect().top ?? 0;
      return top - (document.querySelector('.search-hints')?.getBoundingClientRect().bottom ?? 0);
    });
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(120);
    await page.close();
  });

  it('says where the numbers end for a number that is too high', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '任务120');
    const hints = await page.locator('[data-part=hints]').innerText();
    expect(hints.replace(/\s+/gu, '')).toBe('编号到这里为止：任务99');
    await page.close();
  });

  it('parts the cells of an indicator and says their years', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '476 900预期性');
    const first = page.locator('#results li').first();
    expect(await first.getAttribute('data-record')).toBe('sx145/i2');
    expect(await first.locator('.search-text').innerText()).toBe(
      '2020年 476件，2025年 900件（预期性）',
    );
    await page.close();
  });

  it('moves nothing on the page when the results come', async () => {
    const page = await newPage();
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const one of list.getEntries())
          shifts.push((one as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['专利', '量子纠缠飞船', '任务120', '蓝天']) {
      await openSearch(page, site.url, query);
      await page.waitForTimeout(300);
      const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect([query, moved.reduce((sum, one) => sum + one, 0)]).toEqual([query, 0]);
    }
    await page.close();
  });

  it('shows ten at first, more on demand and all at once', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '知识产权');
    expect(await page.locator('#results li').count()).toBe(10);
    await page.locator('.search-more').click();
    await page.waitForFunction(() => document.querySelectorAll('#results li').length === 30);
    await openSearch(page, site.url, '知识产权', '&limit=all');
    const total = Number(await page.locator('#results').getAttribute('data-total'));
    expect(await page.locator('#results li').count()).toBe(total);
    await page.close();
  });

  it('marks the words on the page that a result opens, whose address stays clean', async () => {
    const page = await newPage();
    await openSearch(page, site.url, '蓝天专项整治行动');
    await page.locator('#results li[data-record="sx2022/p6"] a').first().click();
    await page.waitForSelector('mark.search-mark');
    expect(page.url()).toBe(`${site.url}sx2022/p6/`);
    const marks = await page.locator('main mark.search-mark').allTextContents();
    expect(marks.join('')).toContain('专项整治行动');
    await page.close();
  });
});
