/**
 * Installs the dependencies when node_modules is missing or does not match package-lock.json.
 * Plain JavaScript without dependencies, because it is the one script that runs before `npm ci`,
 * under whatever Node (20 or later) the machine has.
 */
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampInstalled, stateOf } from './lib/set-up/installed-state.mjs';

/** Installs where needed and leaves the stamp. */
function setUp(root) {
  const state = stateOf(root);
  if (state === 'stamped') return;
  if (state === 'old') {
    console.error('正在安装依赖（npm ci），第一次约需一分钟……');
    try {
      npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    } catch {
      console.error('依赖没有装好：请看上面 npm 的说明，检查网络后重试，或运行 npm ci。');
      process.exit(1);
    }
  }
  stampInstalled(root);
}

/** Runs npm with the program that runs this script, also where npm is not on the PATH. */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  execFileSync(program, [...first, ...args], {
    cwd: root,
    // Standard output belongs to the command that follows, which may print data.
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  });
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}。`);
  process.exit(1);
}
setUp(dirname(dirname(fileURLToPath(import.meta.url))));
