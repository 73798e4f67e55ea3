import type { Page } from 'playwright-core';
import type { Hand } from './measure-speed.ts';

/**
 * Does something to a page and waits until it shows other results than before, to the very change:
 * looking once a frame would add up to a frame.
 */
async function changed(page: Page, list: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate((selector) => {
    const first = () => document.querySelector(`${selector} a[href]`);
    const before = first();
    window.shown = new Promise((resolve) => {
      const look = () => {
        const now = first();
        if (now && now !== before) resolve();
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
  }, list);
  await act();
  await page.evaluate(() => window.shown);
}

declare global {
  interface Window {
    /** Fulfilled when other results are shown. */
    shown?: Promise<void>;
  }
}

/** This search: the query stands in the address, as the header's form puts it there. */
export function ours(url: string): Hand {
  return {
    cold: async (page, query) => {
      await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      await page.waitForSelector('#results a[href]', { state: 'attached' });
    },
    warm: (page, query) =>
      changed(page, '#results', () =>
        page.evaluate((asked) => {
          history.pushState(null, '', `?q=${encodeURIComponent(asked)}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }, query),
      ),
  };
}

/** Stock Pagefind: its page knows no address, so the query is typed as soon as the box is there. */
export function stock(url: string): Hand {
  const type = (page: Page, query: string) =>
    changed(page, 'pagefind-results', () => page.locator('pagefind-input input').fill(query));
  return {
    cold: async (page, query) => {
      await page.goto(`${url}search/`, { waitUntil: 'commit' });
      await page.waitForSelector('pagefind-input input');
      await type(page, query);
    },
    warm: type,
  };
}
