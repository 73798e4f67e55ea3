import { UserError } from '../../lib/command/user-error.ts';
import { firstExisting } from '../../lib/io/first-existing.ts';
import { packedChromium, type Program } from './packed-chromium.ts';

/** Where Chrome, Chromium and Edge stand on the machines for which npm has no packed Chromium. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium to test with: the one that `CHROME_PATH` names; else, on 64-bit Linux, the one from
 * the npm package, so that every such machine tests with the very same browser; else an installed
 * one.
 */
export async function findChromium(): Promise<Program> {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, env: {} };
  if (hasPackedChromium()) return packedChromium();
  const path = firstExisting(INSTALLED);
  if (path) return { path, env: {} };
  throw new UserError('没有找到 Chrome 或 Chromium：请安装一个，或用 CHROME_PATH 指明它的位置。');
}

/** Whether the browsers inside the npm packages run on this machine. */
export function hasPackedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}
