import { join } from 'node:path';
import { copyFolder } from '../../lib/io/copy-folder.ts';
import { runNode } from '../../lib/io/run.ts';
import { namesInFolder } from '../../lib/io/names-in-folder.ts';
import { withSmallDisk } from '../../lib/io/small-disk.ts';
import { fingerprintFolder } from '../../test/test-help/fingerprint.ts';

/** Smaller than two sites, and larger than one page. */
const SIZES_MB = [12, 24];

/**
 * Builds onto a disk of its own that is full before the build is done, over a site that stands there.
 *
 * @param root an empty folder
 * @returns what is wrong, a line each; null where no such disk can be had here
 */
export async function fillDisk(root: string): Promise<string[] | null> {
  const faults: string[] = [];
  for (const size of SIZES_MB) {
    const disk = join(root, `disk-${size}`);
    const site = join(disk, 'site');
    const had = await withSmallDisk(disk, size, async () => {
      await copyFolder('dist/sx2022', site);
      for (const name of ['index.html', 'checksums.txt', 'edition.json'])
        await copyFolder(join('dist', name), join(site, name));
      const before = await fingerprintFolder(site);
      const { code, output } = await runNode(['scripts/build.ts', site]);
      if (code === 0) faults.push(`${size} MB: the build went well`);
      if (!output.includes('磁盘已满')) faults.push(`${size} MB: ${output.slice(-500)}`);
      if (!output.includes('保持原样')) faults.push(`${size} MB: nothing is said of the site`);
      if ((await fingerprintFolder(site)).join() !== before.join())
        faults.push(`${size} MB: the site has changed`);
      const left = ((await namesInFolder(disk)) ?? []).filter((name) => name !== 'site');
      faults.push(...left.map((name) => `${size} MB: ${name} is left`));
    });
    if (!had) return null;
  }
  return faults;
}
