import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { mergeFolder } from './merge-folder.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeFileIn } from './write-file.ts';

describe('merging folders', () => {
  it('moves every file to those of the other folder', async () => {
    await withTempFolder('merge', async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await writeFileIn(join(from, 'sx2022/t1.ris'), '甲');
      await writeFileIn(join(to, 'sx2022/t1/index.html'), '乙');
      await mergeFolder(from, to);
      expect(await listFiles(folder)).toEqual(['to/sx2022/t1.ris', 'to/sx2022/t1/index.html']);
      expect(await readFile(join(to, 'sx2022/t1.ris'), 'utf8')).toBe('甲');
    });
  });

  it('takes no file for another of the same name', async () => {
    await withTempFolder('merge', async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await writeFileIn(join(from, 'a.csv'), '甲');
      await writeFileIn(join(to, 'a.csv'), '乙');
      await expect(mergeFolder(from, to)).rejects.toThrow('a.csv is made twice');
      expect(await readFile(join(to, 'a.csv'), 'utf8')).toBe('乙');
    });
  });
});
