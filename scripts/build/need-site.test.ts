import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTempFolder } from '../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../lib/io/write-file.ts';
import { needSite } from './need-site.ts';

const HOME = '<link rel="stylesheet" href="/zscq/_astro/a.css">';

describe('needSite', () => {
  it('accepts a site that was built for the base, or for any when none is named', () =>
    withTempFolder('site', async (dir) => {
      await writeFileIn(join(dir, 'index.html'), HOME);
      await expect(needSite(dir, '/zscq/')).resolves.toBeUndefined();
      await expect(needSite(dir)).resolves.toBeUndefined();
    }));

  it('names both bases and the remedy when they differ', () =>
    withTempFolder('site', async (dir) => {
      await writeFileIn(join(dir, 'index.html'), HOME);
      await expect(needSite(dir, '/')).rejects.toThrow(
        `${dir} 是为路径 /zscq/ 生成的，现在的 SITE_BASE 是 / 。请设 SITE_BASE=/zscq/，或用现在的设置重新运行 npm run build -- ${dir} 。`,
      );
      await writeFileIn(join(dir, 'index.html'), HOME.replace('/zscq', ''));
      await expect(needSite(dir, '/zscq/')).rejects.toThrow('请不设 SITE_BASE');
    }));

  it('says what to run where nothing was built', () =>
    withTempFolder('site', async (dir) => {
      await expect(needSite(dir)).rejects.toThrow('缺少 index.html');
      await expect(needSite(dir)).rejects.toThrow(`请先运行 npm run build -- ${dir} 。`);
    }));
});
