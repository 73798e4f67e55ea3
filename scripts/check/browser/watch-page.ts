import type { Page } from 'playwright-core';

/** What a browser complained about on a page, one line each; empty is good. */
export type Complaints = string[];

/**
 * Collects everything that goes wrong on a page from now on: messages of the console, errors of
 * scripts, requests that fail, requests to anywhere else. A page that answers 404 on purpose may.
 *
 * @param origin the site's own origin, e.g. `http://localhost:41234`
 */
export function watchPage(page: Page, origin: string): Complaints {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    const expected =
      message.text().includes('status of 404') && isPage(message.location().url, page);
    if (['error', 'warning'].includes(message.type()) && !expected) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isPage(response.url(), page)) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}

function isPage(url: string, page: Page): boolean {
  return url === page.url() || page.url() === 'about:blank';
}
