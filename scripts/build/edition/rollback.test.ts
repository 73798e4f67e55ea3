import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptBefore } from '../../lib/io/replace-folder.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { runNode } from '../../lib/io/run.ts';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { outerEnv } from '../../test/test-help/outer-env.ts';
import { readEdition, writeEdition } from './edition-file.ts';

/** A site of an edition. */
async function site(folder: string, edition: string, previous: string | null): Promise<void> {
  await writeFileIn(join(folder, 'index.html'), edition);
  await writeEdition(folder, { edition, previous });
}

const rollBack = (cwd: string) => runNode([resolve('scripts/rollback.ts')], { cwd, env: outerEnv });

describe('npm run rollback', () => {
  it('puts the build before back, says which edition stands now, and can be taken back', () =>
    withTempFolder('rollback', async (folder) => {
      const dist = join(folder, 'dist');
      await site(dist, 'bbbb', 'aaaa');
      await site(keptBefore(dist), 'aaaa', null);
      const { code, output } = await rollBack(folder);
      expect(code, output).toBe(0);
      expect(output).toContain('现在 dist/ 里是版本 aaaa，换下的是版本 bbbb。');
      expect((await readIfFile(join(dist, 'index.html')))?.toString()).toBe('aaaa');
      expect(await readEdition(dist)).toEqual({ edition: 'aaaa', previous: 'bbbb' });
      expect((await rollBack(folder)).output).toContain('现在 dist/ 里是版本 bbbb');
      expect(await readEdition(dist)).toEqual({ edition: 'bbbb', previous: 'aaaa' });
    }));

  it('leaves the site alone where no build before is kept', () =>
    withTempFolder('rollback', async (folder) => {
      await site(join(folder, 'dist'), 'bbbb', null);
      const { code, output } = await rollBack(folder);
      expect([code, output]).toEqual([1, expect.stringContaining('dist/ 保持原样')]);
      expect((await readIfFile(join(folder, 'dist/index.html')))?.toString()).toBe('bbbb');
    }));
});
