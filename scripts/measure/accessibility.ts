import type { Browser } from 'playwright-core';
import { findViolations } from '../check/browser/find-violations.ts';
import { PAGE_TYPES } from '../check/browser/page-types.ts';
import { visitPages } from '../check/browser/visit-pages.ts';
import { table } from './table.ts';

const WIDTHS = [1280, 320] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Runs axe with all rules on every kind of page at both widths in both colour schemes. */
export async function accessibilityTable(browser: Browser, url: string): Promise<string> {
  const looks = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));
  const found: Record<string, string[]>[] = [];
  for (const { width, colorScheme } of looks) {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    found.push(
      await visitPages(context, url, async (page, open) => {
        await open();
        return findViolations(page);
      }),
    );
    await context.close();
  }
  for (const [name, lines] of found.flatMap((each) => Object.entries(each))) {
    console.log(`${name}: ${lines.join('; ')}`);
  }
  return table([
    ['page', ...looks.map(({ width, colorScheme }) => `${width} px ${colorScheme}`)],
    ...PAGE_TYPES.map(({ name }) => [name, ...found.map((each) => each[name]?.length ?? 0)]),
  ]);
}
