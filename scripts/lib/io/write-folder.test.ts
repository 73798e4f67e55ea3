import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeFileIn } from './write-file.ts';
import { writeFolder } from './write-folder.ts';

describe('writeFolder', () => {
  it('makes a folder hold exactly what is given, without empty folders', () =>
    withTempFolder('folder', async (folder) => {
      await writeFileIn(join(folder, 'old/a.txt'), '旧');
      await writeFolder(folder, new Map([['new/b.txt', '新']]));
      expect(await readdir(folder)).toEqual(['new']);
      expect(await readFile(join(folder, 'new/b.txt'), 'utf8')).toBe('新');
    }));

  it('leaves a file alone whose text is the same', () =>
    withTempFolder('folder', async (folder) => {
      const timeOf = async (name: string) => (await stat(join(folder, name))).mtimeMs;
      for (const name of ['same.txt', 'other.txt']) {
        await writeFile(join(folder, name), '旧');
        await utimes(join(folder, name), 1000, 1000);
      }
      await writeFolder(folder, new Map(Object.entries({ 'same.txt': '旧', 'other.txt': '新' })));
      expect(await timeOf('same.txt')).toBe(1_000_000);
      expect(await timeOf('other.txt')).not.toBe(1_000_000);
    }));

  it('leaves the folder as it was, without a draft, where one file cannot be written', () =>
    withTempFolder('folder', async (folder) => {
      await writeFile(join(folder, 'a.txt'), '旧');
      await writeFile(join(folder, 'taken'), '旧');
      const files = Object.entries({ 'a.txt': '新', 'b/c.txt': '新', 'taken/d.txt': '新' });
      await expect(writeFolder(folder, new Map(files))).rejects.toThrow('EEXIST');
      expect(await listFiles(folder)).toEqual(['a.txt', 'taken']);
      expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('旧');
    }));
});
