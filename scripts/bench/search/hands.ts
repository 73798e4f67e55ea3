import type { Page } from 'playwright-core';
import type { Hand } from './measure-speed.ts';

/** This search: the query stands in the address, as the header's form puts it there. */
export function ours(url: string): Hand {
  const first = (page: Page) =>
    page.waitForSelector('#results[data-total] li, #results[data-total="0"]', {
      state: 'attached',
    });
  return {
    cold: async (page, query) => {
      await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      await first(page);
    },
    warm: (page, query) =>
      page.evaluate(async (asked) => {
        const list = document.querySelector<HTMLElement>('#results');
        list?.removeAttribute('data-total');
        history.pushState(null, '', `?q=${encodeURIComponent(asked)}`);
        dispatchEvent(new PopStateEvent('popstate'));
        while (list?.dataset.total === undefined) await new Promise(requestAnimationFrame);
      }, query),
  };
}

/** Stock Pagefind: its page knows no address, so the query is typed as soon as the box is there. */
export function stock(url: string): Hand {
  const type = async (page: Page, query: string) => {
    const before = await page.evaluate(
      () => document.querySelector('pagefind-results')?.innerHTML ?? '',
    );
    await page.locator('pagefind-input input').fill(query);
    await page.waitForFunction(
      (was) => {
        const list = document.querySelector('pagefind-results');
        const summary = document.querySelector('pagefind-summary')?.textContent ?? '';
        const shown = list?.querySelector('a[href]') && list.innerHTML !== was;
        return Boolean(shown) || /(?:^|\D)0 |没有|未找到|No results/.test(summary);
      },
      before,
      { polling: 'raf' },
    );
  };
  return {
    cold: async (page, query) => {
      await page.goto(`${url}search/`, { waitUntil: 'commit' });
      await page.waitForSelector('pagefind-input input');
      await type(page, query);
    },
    warm: type,
  };
}
