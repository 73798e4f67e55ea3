import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../../check/browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { readQueries } from './read-queries.ts';

/** Of the table every so many queries; the first results of all of them are compared elsewhere. */
const STEP = 5;
const queries = readQueries(readFileSync('scripts/test/fixtures/search/queries.yaml', 'utf8'))
  .map(({ query }) => query)
  .filter((_, at) => at % STEP === 0);

const site = servedSite();
/** All results of every query, in order. */
async function answers(browser: Browser): Promise<Record<string, string[]>> {
  const page = await browser.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent('蓝天')}`);
  await page.waitForSelector('#results[data-total]', { state: 'attached' });
  const found = await page.evaluate(async (asked) => {
    const list = document.querySelector<HTMLElement>('#results');
    const all: Record<string, string[]> = {};
    for (const q of asked) {
      list?.removeAttribute('data-total');
      history.pushState(null, '', `?${new URLSearchParams({ q, limit: 'all' }).toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
      while (list?.dataset.total === undefined) await new Promise((done) => setTimeout(done, 5));
      all[q] = [...list.querySelectorAll<HTMLElement>(':scope > li')].map(
        ({ dataset }) => dataset.page ?? dataset.record ?? '',
      );
      if (all[q].length !== Number(list.dataset.total)) all[q].push('not all shown');
    }
    return all;
  }, queries);
  await page.close();
  return found;
}

it('finds the same in the same order with Pagefind and with the scan, to the last result', async () => {
  const [current, old] = [await launchChromium(), await launchOldChromium()];
  const [byPagefind, byScan] = [await answers(current), await answers(old)];
  await current.close();
  await old.close();
  expect(Object.values(byPagefind).flat().length).toBeGreaterThan(300);
  expect(byPagefind).toEqual(byScan);
}, 120_000);
