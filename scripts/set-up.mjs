/**
 * Installs the dependencies when node_modules is missing or does not match package-lock.json.
 * Plain JavaScript without dependencies, because it is the one script that runs before `npm ci`,
 * under whatever Node (20 or later) the machine has.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Written by this script after an installation, next to npm's own `.package-lock.json`. */
const STAMP = 'node_modules/.set-up-stamp';

/**
 * What holds of the installed packages: `stamped` (this script installed them from this very lock),
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

/** Whether every package of the lock is installed in its version, and no other version of any. */
function holdsSame(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Binaries for other platforms are in the lock and rightly not installed.
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function hashOfLock(root) {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** Installs where needed and leaves the stamp. */
function setUp(root) {
  const state = stateOf(root);
  if (state === 'stamped') return;
  if (state === 'old') {
    console.log('正在安装依赖（npm ci），第一次约需一分钟……');
    try {
      npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    } catch {
      console.error('依赖没有装好：请看上面 npm 的说明，检查网络后重试，或运行 npm ci。');
      process.exit(1);
    }
  }
  writeFileSync(join(root, STAMP), hashOfLock(root));
}

/** Runs npm with the program that runs this script, also where npm is not on the PATH. */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  execFileSync(program, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}。`);
    process.exit(1);
  }
  setUp(dirname(dirname(fileURLToPath(import.meta.url))));
}
