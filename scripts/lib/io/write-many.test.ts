import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeMany } from './write-many.ts';

describe('writing many files', () => {
  it('writes each with its own content, in folders that are made', async () => {
    await withTempFolder('many', async (folder) => {
      const files = Array.from({ length: 100 }, (_, at) => ({
        path: `${at % 7}/${at}.txt`,
        write: () => (at % 2 === 0 ? `第${at}个` : Promise.resolve(new Uint8Array([at]))),
      }));
      await writeMany(folder, files);
      expect(await listFiles(folder)).toHaveLength(100);
      expect(await readFile(join(folder, '0/98.txt'), 'utf8')).toBe('第98个');
      expect([...(await readFile(join(folder, '1/99.txt')))]).toEqual([99]);
    });
  });

  it('writes nothing where there is nothing', async () => {
    await withTempFolder('many', async (folder) => {
      await writeMany(folder, []);
      expect(await listFiles(folder)).toEqual([]);
    });
  });

  it('fails when one of them cannot be made', async () => {
    await withTempFolder('many', async (folder) => {
      const broken = { path: 'a', write: () => Promise.reject(new Error('没有内容')) };
      await expect(writeMany(folder, [broken])).rejects.toThrow('没有内容');
    });
  });
});
