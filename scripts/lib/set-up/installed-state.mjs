import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
 * Whether every package of the lock is installed in its version.
 *
 * @param {Record<string, { version: string, optional?: boolean }>} locked
 * @param {Record<string, { version: string }>} installed
 */
function holdsSame(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Binaries for other platforms are in the lock and rightly not installed.
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/** @param {string} path @returns {Record<string, { version: string, optional?: boolean }>} */
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
