/**
 * Installs the dependencies when node_modules is missing or does not match package-lock.json.
 * Plain JavaScript without dependencies, because it is the one script that runs before `npm ci`,
 * under whatever Node (20 or later) the machine has.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkNode, stampInstalled, stateOf } from './lib/set-up/installed-state.mjs';

/**
 * What offices set and what would leave half of the packages out: `NODE_ENV=production` or
 * `omit=dev` drop the tools, `omit=optional` the binaries. Scripts of packages never run: nothing
 * here needs one, and what they would fetch stands in no lock.
 */
const INSTALL = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** What the commands themselves run on (Astro and Vitest ask for it). */
const NEEDED = [22, 12];

/** Installs where needed and leaves the stamp. */
function setUp(root) {
  const state = stateOf(root);
  if (state === 'stamped') return;
  if (state === 'old') {
    console.error('正在安装依赖（npm ci），第一次约需一分钟……');
    try {
      npm(root, INSTALL);
    } catch {
      stop('依赖没有装好：请看上面 npm 的说明，检查网络、磁盘空间和文件夹的写权限后重试。');
    }
  }
  if (!linkNode(root) && !isNewEnough(process.versions.node))
    stop(
      `这种机器没有随依赖安装的 Node.js，需要自行安装 ${NEEDED.join('.')} 或更新的版本，现在是 ${process.versions.node}。`,
    );
  try {
    stampInstalled(root);
  } catch {
    // A folder that may not be written: the next command compares the packages again, that is all.
  }
}

/** Runs npm with the program that runs this script, also where npm is not on the PATH. */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  execFileSync(program, [...first, ...args, ...cacheOf(root)], {
    cwd: root,
    // Standard output belongs to the command that follows, which may print data.
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  });
}

/** npm keeps what it fetches in the home folder; where that cannot be written, in the project. */
function cacheOf(root) {
  if (process.env.npm_config_cache && mayWrite(process.env.npm_config_cache)) return [];
  return mayWrite(homedir()) ? [] : [`--cache=${join(root, '.cache/npm')}`];
}

function mayWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a version such as `22.12.0` is at least the needed one. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}。`);
setUp(dirname(dirname(fileURLToPath(import.meta.url))));
