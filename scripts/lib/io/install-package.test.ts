import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedVersion, installPackage } from './install-package.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeFileIn } from './write-file.ts';

describe('installPackage', () => {
  it('leaves a package alone that is there in the version that is asked for', async () => {
    await withTempFolder('package', async (folder) => {
      const home = join(folder, 'node_modules/@nobody/nothing');
      await writeFileIn(join(home, 'package.json'), '{ "version": "1.2.3" }');
      // No registry has this package: to ask for it would fail.
      expect(await installPackage('@nobody/nothing', '1.2.3', folder)).toBe(home);
    });
  });
});

describe('installedVersion', () => {
  it('tells one version from another, and a package from none', async () => {
    await withTempFolder('package', async (folder) => {
      expect(await installedVersion(folder)).toBeNull();
      await writeFileIn(join(folder, 'package.json'), '{ "version": "12.8.2" }');
      expect(await installedVersion(folder)).toBe('12.8.2');
    });
  });
});
