import type { Page } from 'playwright-core';

/** The address of a search on a served site; `rest` are further parameters, `&kind=task`. */
export function searchPath(site: string, query: string, rest = ''): string {
  return `${site}search/?q=${encodeURIComponent(query)}${rest}`;
}

/** Opens a search and waits for its end. */
export async function openSearch(
  page: Page,
  site: string,
  query: string,
  rest = '',
): Promise<void> {
  await page.goto(searchPath(site, query, rest));
  await page.waitForSelector('#results[data-total]', { state: 'attached' });
}
