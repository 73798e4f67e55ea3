import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropLock, takeLock } from './take-lock.ts';
import { withTempFolder } from './with-temp-folder.ts';

describe('takeLock', () => {
  it('is taken once, until it is given back', () =>
    withTempFolder('lock', async (folder) => {
      const lock = join(folder, 'a/b.lock');
      expect(await takeLock(lock, '写')).toBeNull();
      expect(await takeLock(lock, '读')).toEqual({ pid: process.pid, doing: '写' });
      await dropLock(lock);
      expect(await takeLock(lock, '读')).toBeNull();
    }));

  it('stays with another process as long as that runs', () =>
    withTempFolder('lock', async (folder) => {
      const lock = join(folder, 'a.lock');
      await writeFile(lock, `${process.ppid} 生成 网站`);
      expect(await takeLock(lock, '写')).toEqual({ pid: process.ppid, doing: '生成 网站' });
    }));

  const gone = () => spawnSync(process.execPath, ['--version']).pid;
  it.each([
    ['a process that is no more', () => `${gone()} 写`],
    ['a process that wrote nothing', () => ''],
    ['a process before this one that had the same number', () => `${process.pid} 写`],
  ])('is taken from %s', (_who, text) =>
    withTempFolder('lock', async (folder) => {
      const lock = join(folder, 'a.lock');
      await writeFile(lock, text());
      expect(await takeLock(lock, '写')).toBeNull();
      expect(await readFile(lock, 'utf8')).toBe(`${process.pid} 写`);
    }),
  );
});
