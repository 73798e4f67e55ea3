import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../lib/io/list-files.ts';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { precompress } from './precompress.ts';

describe('precompress', () => {
  it('packs texts and leaves small files and others alone', async () => {
    await withTempFolder('precompress', async (folder) => {
      const text = '知识产权'.repeat(300);
      await writeFileIn(join(folder, 'a/index.html'), text);
      await writeFileIn(join(folder, 'small.css'), 'a{}');
      await writeFileIn(join(folder, 'x.xlsx'), text);
      expect(await precompress(folder)).toBe(1);
      expect(await listFiles(folder)).toEqual([
        'a/index.html',
        'a/index.html.br',
        'a/index.html.gz',
        'small.css',
        'x.xlsx',
      ]);
      const read = (ending: string) => readFileSync(join(folder, `a/index.html${ending}`));
      expect(brotliDecompressSync(read('.br')).toString('utf8')).toBe(text);
      expect(gunzipSync(read('.gz')).toString('utf8')).toBe(text);
    });
  });
});
