import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTempFolder } from '../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../lib/io/write-file.ts';
import { CHECKSUMS, checksums } from './checksums.ts';

describe('checksums', () => {
  it('names every file but itself, sorted', async () => {
    await withTempFolder('checksums', async (folder) => {
      await writeFileIn(join(folder, 'b/index.html'), '');
      await writeFileIn(join(folder, 'a.txt'), '陕西');
      await writeFileIn(join(folder, CHECKSUMS), 'old');
      const text = await checksums(folder);
      expect(text.split('\n').map((line) => line.slice(66))).toEqual(['a.txt', 'b/index.html', '']);
      expect(text).toContain(
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/index.html\n',
      );
    });
  });

  it('is what sha256sum reads, where there is one', async () => {
    await withTempFolder('checksums', async (folder) => {
      await writeFileIn(join(folder, 'a b.txt'), '陕西');
      await writeFileIn(join(folder, CHECKSUMS), await checksums(folder));
      const options = { cwd: folder, encoding: 'utf8' } as const;
      if (process.platform !== 'linux') return;
      expect(execFileSync('sha256sum', ['--check', CHECKSUMS], options)).toBe('a b.txt: OK\n');
    });
  });
});
