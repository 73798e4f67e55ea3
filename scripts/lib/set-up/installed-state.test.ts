import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasNode, stampInstalled, stateOf } from './installed-state.mjs';

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

describe('hasNode', () => {
  it('finds the Node among the programs of the packages', () => {
    expect(hasNode(root)).toBe(false);
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.bin/node'), '');
    expect(hasNode(root)).toBe(true);
  });
});
