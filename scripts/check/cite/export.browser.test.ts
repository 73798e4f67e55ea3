import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUMS } from '../browser/launch-chromium.ts';
import { documentFacts, workbookFacts } from '../office/read-back.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();

describe.each(CHROMIUMS)('taking search results along in %s', (_, launch) => {
  const browser = startedBrowser(launch);
  let page: Page;
  let found: number;

  beforeAll(async () => {
    page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    await page.goto(`${site.url}search/?q=${encodeURIComponent('地理标志')}&limit=all`);
    await page.locator('#results[data-total]').waitFor();
    found = await page.locator('#results > li[data-record]').count();
    await page.goto(`${site.url}search/?q=${encodeURIComponent('地理标志')}`);
    await page.locator('#results[data-total]').waitFor();
  });

  /** Presses the button of a format and gives the file that arrives. */
  async function take(format: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-export-results] [data-format=${format}]`).click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    return { name: download.suggestedFilename(), bytes };
  }

  it('offers all that was found, though not all is listed', async () => {
    const listed = await page.locator('#results > li[data-record]').count();
    expect(found).toBeGreaterThan(listed);
    expect(await page.locator('[data-export-results]').innerText()).toContain(`全部${found}条`);
    expect(await page.locator('[data-export-results]').isVisible()).toBe(true);
  });

  it('makes an .xlsx with one row a record on its first sheet', async () => {
    const { name, bytes } = await take('xlsx');
    expect(name).toBe('search-results.xlsx');
    expect((await workbookFacts(bytes)).rows[0]).toBe(2 + found);
  });

  it('makes a .docx with one link a record', async () => {
    const { links } = await documentFacts((await take('docx')).bytes);
    expect(links).toHaveLength(found);
    expect(links.every((link) => link.startsWith(site.url))).toBe(true);
  });

  it('makes a .csv that names every record by its address', async () => {
    const text = new TextDecoder().decode((await take('csv')).bytes);
    const first = page.locator('#results > li[data-record]').first();
    expect(text).toContain(`${site.url}${(await first.getAttribute('data-record')) ?? ''}/`);
  });
});
