import { chromium, type Browser, selectors } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import type { Program } from './packed-chromium.ts';
import { packedOldChromium } from './packed-old-chromium.ts';

/** No sandbox, because tests often run as root; nothing that would ask the network by itself. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Not `--single-process`, though Chromium 92 was built for a place that allows no second process:
 * with it, closing one context ends the browser.
 */
const OLD = ['--no-zygote'];

/** Starts a current Chromium. Close it when done: `await browser.close()`. */
export async function launchChromium(): Promise<Browser> {
  return launch(await findChromium(), QUIET);
}

/** Starts Chromium 92, the oldest that the site promises to serve. */
export async function launchOldChromium(): Promise<Browser> {
  await teachVisibility();
  return launch(await packedOldChromium(), [...QUIET, ...OLD]);
}

/** The browsers that everything is tried in, for `describe.each`. */
export const CHROMIUMS = [
  ['a current Chromium', launchChromium],
  ['Chromium 92', launchOldChromium],
] as const;

function launch(program: Program, args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    args,
    chromiumSandbox: false,
    env: { ...definedOnly(process.env), ...program.env },
    timeout: 60_000,
  });
}

/**
 * Playwright asks elements for `checkVisibility`, which Chromium has from 105 on. A selector engine
 * is the one piece of ours that Playwright runs in its own world of each page, before it asks.
 */
async function teachVisibility(): Promise<void> {
  taught ??= selectors.register('visibility', POLYFILL, { contentScript: true });
  await taught;
}

/** Set at the first start: an engine can be registered once. */
let taught: Promise<void> | null = null;

/** The engine finds nothing; what counts is that it is run. */
const POLYFILL = `(() => {
  Element.prototype.checkVisibility ??= function () {
    return this.isConnected && this.getClientRects().length > 0;
  };
  return { query: () => null, queryAll: () => [] };
})()`;

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
