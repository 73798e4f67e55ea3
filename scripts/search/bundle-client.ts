import { build } from 'esbuild';

/** The oldest browsers that the site serves. */
const TARGET = ['chrome92', 'firefox115', 'safari15'];

/** Bundles the search for the browser: one classic script, which also runs from file://. */
export async function bundleClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/search/client/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: TARGET,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
