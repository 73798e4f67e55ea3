import type { Page } from 'playwright-core';

/** How to search on a page by hand; both ways give milliseconds on the page's own clock. */
export interface Hand {
  /** Opens the page and brings the query into it: from the navigation to the first results. */
  cold: (page: Page, query: string) => Promise<number>;
  /** Asks another query in the open page: from the asking to the first results. */
  warm: (page: Page, query: string) => Promise<number>;
}

declare global {
  interface Window {
    /** When the first result last became another one. */
    shownAt?: number;
  }
}

/**
 * Notes on the page's own clock when the list gets another first result, at the very change: looking
 * from outside would add the way there and back, once a frame up to a frame.
 */
async function watch(page: Page, list: string): Promise<void> {
  await page.addInitScript((selector) => {
    let before: Element | null = null;
    new MutationObserver(() => {
      const now = document.querySelector(`${selector} a[href]`);
      if (!now || now === before) return;
      before = now;
      window.shownAt = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, list);
}

async function firstShown(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => window.shownAt);
  return (await shown.jsonValue()) ?? 0;
}

/** Acts on the page and gives the time until it shows other results than before. */
async function changed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const start = await page.evaluate(() => {
    window.shownAt = undefined;
    return performance.now();
  });
  await act();
  return (await firstShown(page)) - start;
}

/** This search: the query stands in the address, as the header's form puts it there. */
export function ours(url: string): Hand {
  return {
    cold: async (page, query) => {
      await watch(page, '#results');
      await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      return firstShown(page);
    },
    warm: (page, query) =>
      changed(page, () =>
        page.evaluate((asked) => {
          history.pushState(null, '', `?q=${encodeURIComponent(asked)}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }, query),
      ),
  };
}

/** Stock Pagefind: its page knows no address, so the query is typed as soon as the box is there. */
export function stock(url: string): Hand {
  const type = (page: Page, query: string) => page.locator('pagefind-input input').fill(query);
  return {
    cold: async (page, query) => {
      await watch(page, 'pagefind-results');
      await page.goto(`${url}search/`, { waitUntil: 'commit' });
      await page.waitForSelector('pagefind-input input');
      await type(page, query);
      return firstShown(page);
    },
    warm: (page, query) => changed(page, () => type(page, query)),
  };
}
