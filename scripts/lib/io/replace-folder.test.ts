import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemError, withFaults } from '../../test/test-help/faulty-files.ts';
import { bring, replaceFolder } from './replace-folder.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(dir, 'new'));
  writeFileSync(join(dir, 'new/b'), '');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('replaceFolder', () => {
  it('leaves nothing of the old folder', async () => {
    mkdirSync(join(dir, 'old'));
    writeFileSync(join(dir, 'old/a'), '');
    await replaceFolder(join(dir, 'new'), join(dir, 'old'));
    expect(readdirSync(dir)).toEqual(['old']);
    expect(readdirSync(join(dir, 'old'))).toEqual(['b']);
  });

  it('puts the old folder back when the new one is not there', async () => {
    mkdirSync(join(dir, 'old'));
    writeFileSync(join(dir, 'old/a'), '');
    await expect(replaceFolder(join(dir, 'none'), join(dir, 'old'))).rejects.toThrow('ENOENT');
    expect(readdirSync(dir).sort()).toEqual(['new', 'old']);
    expect(readdirSync(join(dir, 'old'))).toEqual(['a']);
  });

  it('makes the folder where there is none yet', async () => {
    await replaceFolder(join(dir, 'new'), join(dir, 'deep/er'));
    expect(existsSync(join(dir, 'deep/er/b'))).toBe(true);
  });
});

describe('bring', () => {
  it('copies a folder over to another disk', async () => {
    const other = () =>
      withFaults(
        (_, name) => (name === 'rename' ? systemError('EXDEV') : null),
        () => bring(join(dir, 'new'), join(dir, 'there/site')),
      );
    expect((await other()).error).toBeNull();
    expect(readdirSync(dir)).toEqual(['there']);
    expect(readdirSync(join(dir, 'there/site'))).toEqual(['b']);
  });
});
