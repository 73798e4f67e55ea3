import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { launchChromium, launchOldChromium } from './launch-chromium.ts';
import { visitPages } from './visit-pages.ts';
import { watchPage } from './watch-page.ts';

const site = servedSite();

/**
 * Chromium 92 warns of the one word of the policy that it does not know; it ignores it, and has no
 * use for it, since Pagefind's WebAssembly does not run there.
 */
const UNKNOWN_WORD = "invalid source: ''wasm-unsafe-eval''";

/** Opens every kind of page with the policy that ships. */
async function visitAll(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const found = await visitPages(context, site.url, async (page, open) => {
    const complaints = watchPage(page, new URL(site.url).origin);
    const policy = (await (await open())?.headerValue('content-security-policy')) ?? '';
    if (!policy.startsWith("default-src 'self'")) complaints.push(`policy: ${policy}`);
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    if (text.trim().length < 20) complaints.push(`no text: ${text}`);
    return complaints.filter((line) => !line.includes(UNKNOWN_WORD));
  });
  const cookies = await context.cookies();
  await browser.close();
  return { found, cookies };
}

const CLEAN = { found: {}, cookies: [] };

describe('every kind of page, under the strict policy', () => {
  it('loads in the current Chromium with an empty console and no foreign request', async () => {
    expect(await visitAll(await launchChromium())).toEqual(CLEAN);
  });

  it('loads in Chromium 92 with an empty console and no foreign request', async () => {
    expect(await visitAll(await launchOldChromium())).toEqual(CLEAN);
  });

  it('is enforced: a script inside the page does not run', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(site.url);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return document.title === 'ran';
    });
    await browser.close();
    expect(ran).toBe(false);
  });
});
