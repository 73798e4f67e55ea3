import { build, type BuildOptions } from 'esbuild';
import { oldestBrowsers } from '../../src/model/oldest-browsers.ts';

/** Bundles one script or style sheet for the oldest browsers that the site serves; gives its text. */
export async function bundle(
  options: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'format' | 'define' | 'inject'>,
): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: oldestBrowsers,
    // A tsconfig.json above the bundled file, or none, must not change the bytes: modules are strict.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild gave no output');
  return output.text;
}
