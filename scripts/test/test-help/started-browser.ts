import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../check/browser/launch-chromium.ts';

/**
 * Starts a browser for the tests of the file or group that calls it and closes it after them. Pages and
 * contexts can be had once they run.
 */
export function startedBrowser(
  launch: () => Promise<Browser> = launchChromium,
): Pick<Browser, 'newContext' | 'newPage'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const started = (): Browser => {
    if (!browser) throw new Error('the browser is started once the tests run');
    return browser;
  };
  return {
    newContext: (options) => started().newContext(options),
    newPage: (options) => started().newPage(options),
  };
}
