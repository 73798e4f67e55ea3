import { build } from 'esbuild';

/** The oldest browsers that the site serves. */
const TARGET = ['chrome92', 'firefox115', 'safari15'];

/** Bundles the search for the browser: one classic script, which also runs from file://. */
export function bundleClient(): Promise<string> {
  return bundle('src/search/client/main.ts');
}

/** The styles of what that script shows; pages without a reader who searches need not load them. */
export function bundleStyles(): Promise<string> {
  return bundle('src/search/client/live.css');
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
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
