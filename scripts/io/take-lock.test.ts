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
      expect(await takeLock(lock)).toBeNull();
      expect(await takeLock(lock)).toBe(process.pid);
      await dropLock(lock);
      expect(await takeLock(lock)).toBeNull();
    }));

  it.each(['a process that is no more', 'a process that wrote nothing'])(
    'is taken from %s',
    (who) =>
      withTempFolder('lock', async (folder) => {
        const lock = join(folder, 'a.lock');
        const gone = spawnSync(process.execPath, ['--version']).pid;
        await writeFile(lock, who.endsWith('more') ? String(gone) : '');
        expect(await takeLock(lock)).toBeNull();
        expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
      }),
  );
});
