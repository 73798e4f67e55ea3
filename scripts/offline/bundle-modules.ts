import { build } from 'esbuild';
import { basename, join } from 'node:path';

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
      const { outputFiles } = await build({
        entryPoints: [join(dist, entry)],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        charset: 'utf8',
        target: ['chrome92', 'firefox115', 'safari15'],
        // Vite asks where the script is, to load styles before a part of a page; none has any.
        define: { 'import.meta.url': 'document.baseURI' },
        // A tsconfig.json above the folder, or none, must not change what is written: modules are strict.
        tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
        logLevel: 'silent',
      });
      return [entry, outputFiles[0]?.text ?? basename(entry)] as const;
    }),
  );
  return new Map(bundles);
}
