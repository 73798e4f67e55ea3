import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist, type ServedSite } from '../../serve/serve-dist.ts';
import { launchChromium, launchOldChromium } from './launch-chromium.ts';

const dir = mkdtempSync(join(tmpdir(), 'launch-'));
let site: ServedSite;

beforeAll(async () => {
  writeFileSync(
    join(dir, 'index.html'),
    `<!doctype html><html lang="zh-CN"><title>试</title><h1>陕西</h1><input><script>
       document.querySelector('input').oninput = (e) => (document.title = e.target.value);
     </script></html>`,
  );
  site = await serveDist(dir);
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

/** What every browser test needs: pages over HTTP, typing, scripts, several contexts in turn. */
async function tryOut(browser: Browser) {
  const seen = [];
  for (const word of ['眉县', '榆林']) {
    const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('textbox').fill(word);
    const height = await page.evaluate(() => document.querySelector('h1')?.clientHeight ?? 0);
    seen.push({ title: await page.title(), shown: height > 10 });
    await context.close();
  }
  const version = Number(browser.version().split('.')[0]);
  await browser.close();
  return { version, seen };
}

const SEEN = [
  { title: '眉县', shown: true },
  { title: '榆林', shown: true },
];

describe('the browsers of the tests', () => {
  it('start a current Chromium that types and draws', async () => {
    const { version, seen } = await tryOut(await launchChromium());
    expect(seen).toEqual(SEEN);
    expect(version).toBeGreaterThanOrEqual(120);
  });

  it('start Chromium 92 that types and draws', async () => {
    const { version, seen } = await tryOut(await launchOldChromium());
    expect(seen).toEqual(SEEN);
    expect(version).toBe(92);
  });
});
