import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { bundleModules } from './bundle-modules.ts';

it('bundles a site to the same bytes wherever it stands', () =>
  withTempFolder('bundle', async (folder) => {
    for (const name of ['plain', 'project']) {
      const site = join(folder, name, 'dist/_astro');
      await writeFileIn(join(site, 'a.js'), 'import { b } from "./b.js"; document.title = b;');
      await writeFileIn(join(site, 'b.js'), 'export const b = "陕西";');
    }
    const settings = '{ "compilerOptions": { "alwaysStrict": false } }';
    await writeFileIn(join(folder, 'project/tsconfig.json'), settings);
    const strict = '{ "compilerOptions": { "alwaysStrict": true } }';
    await writeFileIn(join(folder, 'plain/tsconfig.json'), strict);
    const [plain, project] = await Promise.all(
      ['plain', 'project'].map((name) =>
        bundleModules(join(folder, name, 'dist'), ['_astro/a.js']),
      ),
    );
    expect(plain?.get('_astro/a.js')).toBe('"use strict";(()=>{document.title="陕西";})();\n');
    expect(project).toEqual(plain);
  }));
