import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackOnce } from './unpack-once.ts';

let name = '';
beforeEach(() => {
  const unique = mkdtempSync(join(tmpdir(), 'unpack-test-'));
  rmSync(unique, { recursive: true });
  name = basename(unique);
});
afterEach(() => {
  for (const entry of left()) rmSync(join(tmpdir(), entry), { recursive: true, force: true });
});

const fill = (folder: string) => {
  writeFileSync(join(folder, 'program'), '');
  return Promise.resolve();
};
const left = () => readdirSync(tmpdir()).filter((entry) => entry.startsWith(name));

describe('unpackOnce', () => {
  it('fills the folder once and finds it the next time', async () => {
    const folder = await unpackOnce(name, 'program', fill);
    expect(dirname(folder)).toBe(tmpdir());
    const again = await unpackOnce(name, 'program', () => Promise.reject(new Error('not again')));
    expect(again).toBe(folder);
  });

  it('gives one whole folder to all who ask at once', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => unpackOnce(name, 'program', fill)));
    expect(new Set(folders).size).toBe(1);
    expect(left()).toEqual([basename(folders[0] ?? '')]);
  });

  it('fills a folder anew whose program the system has tidied away', async () => {
    const folder = await unpackOnce(name, 'program', fill);
    rmSync(join(folder, 'program'));
    await unpackOnce(name, 'program', fill);
    expect(existsSync(join(folder, 'program'))).toBe(true);
  });

  it('leaves nothing behind when filling fails', async () => {
    const failing = unpackOnce(name, 'program', () => Promise.reject(new Error('no space')));
    await expect(failing).rejects.toThrow('no space');
    expect(left()).toEqual([]);
  });
});
