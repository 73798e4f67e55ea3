import { join } from 'node:path';
import { bundle } from '../bundle.ts';

/**
 * Bundles the module scripts of a built site into classic ones of the same names, each with all that
 * it imports, now or later.
 *
 * @param dist folder of the site
 * @param entries files of `_astro/` that pages load as modules
 * @returns text of each script by its file in the site
 */
export async function bundleModules(
  dist: string,
  entries: readonly string[],
): Promise<Map<string, string>> {
  const bundles = await Promise.all(
    entries.map(async (entry) => {
      const text = await bundle({
        entryPoints: [join(dist, entry)],
        format: 'iife',
        // Vite asks where the script is, to load styles before a part of a page; none has any.
        define: { 'import.meta.url': 'document.baseURI' },
      });
      return [entry, text] as const;
    }),
  );
  return new Map(bundles);
}
