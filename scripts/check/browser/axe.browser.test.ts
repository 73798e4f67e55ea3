import { describe, expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';
import { findViolations } from './find-violations.ts';
import { visitPages } from './visit-pages.ts';

const site = servedSite();
const browser = startedBrowser();

/** Colours change nothing but contrast. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

describe('every kind of page has no axe violation', () => {
  it.each([
    { width: 1280, colorScheme: 'light', rules: undefined },
    { width: 320, colorScheme: 'light', rules: undefined },
    { width: 1280, colorScheme: 'dark', rules: COLOURS },
    { width: 320, colorScheme: 'dark', rules: COLOURS },
  ] as const)('at $width px, $colorScheme', async ({ width, colorScheme, rules }) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const found = await visitPages(context, site.url, async (page, open) => {
      await open();
      return findViolations(page, rules);
    });
    expect(found).toEqual({});
    await context.close();
  });

  it('scrolls sideways nowhere at 320 px in the largest type', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    await context.addInitScript(() => {
      localStorage.setItem('read-size', 'huge');
    });
    const found = await visitPages(context, site.url, async (page, open) => {
      await open();
      expect(await page.getAttribute('html', 'data-size')).toBe('huge');
      return (await findViolations(page, ['html-has-lang'])).filter((one) =>
        one.startsWith('reflow'),
      );
    });
    expect(found).toEqual({});
    await context.close();
  });

  it('would be found if there was one', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 400 } });
    await page.setContent('<!doctype html><img src="x"><p style="width: 900px">a</p>');
    const found = await findViolations(page);
    expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
    expect(found.at(-1)).toMatch(/^reflow: \d+ px/);
    await page.close();
  });
});
