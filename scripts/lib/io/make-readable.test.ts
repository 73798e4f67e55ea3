import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReadable } from './make-readable.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeFileIn } from './write-file.ts';

describe('makeReadable', () => {
  it('lets everybody read what was made under a umask of 077, and leaves the rest', () =>
    withTempFolder('modes', async (root) => {
      const modeOf = async (name: string) =>
        ((await stat(join(root, name))).mode & 0o777).toString(8);
      await writeFileIn(join(root, 'site/sx2022/index.html'), '页');
      await writeFileIn(join(root, 'site/run.sh'), '');
      for (const name of ['site/sx2022', 'site']) await chmod(join(root, name), 0o700);
      await chmod(join(root, 'site/sx2022/index.html'), 0o600);
      await chmod(join(root, 'site/run.sh'), 0o775);
      makeReadable(join(root, 'site'));
      expect(await modeOf('site')).toBe('755');
      expect(await modeOf('site/sx2022')).toBe('755');
      expect(await modeOf('site/sx2022/index.html')).toBe('644');
      expect(await modeOf('site/run.sh')).toBe('775');
    }));
});
