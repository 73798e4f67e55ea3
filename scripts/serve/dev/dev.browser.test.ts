import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { devServer } from '../../test/test-help/dev-server.ts';
import { fingerprintFolder } from '../../test/test-help/fingerprint.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

/** The import and Astro's own reading take about a second; a busy machine more. */
const patience = { timeout: 20_000 };

describe('npm run dev, while a file of seeds/ is changed', () => {
  const server = devServer();
  const browser = startedBrowser();

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    return page;
  };
  // A page that is being loaded anew has neither for a moment.
  const textOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .innerText({ timeout: 500 })
      .catch(() => '');
  const shows = (page: Page) => expect.poll(() => textOf(page, 'main'), patience);
  const report = (page: Page) => expect.poll(() => textOf(page, '#import-report'), patience);

  /** Changes a file for as long as something is looked at. */
  const whileChanged = async (
    file: string,
    change: (text: string) => string,
    look: () => Promise<void>,
  ) => {
    const path = join(server.project, 'seeds', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    await look();
    writeFileSync(path, before);
  };

  it('shows a changed text and what is wrong with it, and leaves content/ alone', async () => {
    const content = await fingerprintFolder(join(server.project, 'content'));
    const page = await open('mx2023/3-2-1/');
    const change = (text: string) => text.replace('加大对中小企业创新支', '加大对甲乙企业创新支');
    await whileChanged('mx2023/document.txt', change, async () => {
      await shows(page).toContain('加大对甲乙企业创新支');
      await report(page).toMatch(/页面是改动后的样子.*seed-changed/s);
    });
    await shows(page).toContain('加大对中小企业创新支');
    await report(page).toBe('');
    expect(await fingerprintFolder(join(server.project, 'content'))).toEqual(content);
  });

  it('shows a changed registry, and writes content/', async () => {
    const page = await open('topic/dljg/');
    const change = (text: string) => text.replace('专利商标代理行业监管', '甲乙代理行业监管');
    await whileChanged('registry/topics.yaml', change, async () => {
      await shows(page).toContain('甲乙代理行业监管');
      const topics = readFileSync(join(server.project, 'content/data/topics.json'), 'utf8');
      expect(topics).toContain('甲乙代理行业监管');
      await report(page).toBe('');
    });
    await shows(page).toContain('专利商标代理行业监管');
  });

  it('keeps the pages and says so where a registry cannot be read', async () => {
    const page = await open('topic/dljg/');
    await whileChanged(
      'registry/units.yaml',
      (text) => `${text}\n  - [`,
      async () => {
        await report(page).toContain('页面仍是改动前的内容');
        await shows(page).toContain('专利商标代理行业监管');
      },
    );
    await report(page).toBe('');
  });
});
