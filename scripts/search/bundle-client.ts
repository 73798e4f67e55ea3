import { build, type BuildOptions } from 'esbuild';

/** The oldest browsers that the site serves. */
const TARGET = ['chrome92', 'firefox115', 'safari15'];

const common = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  target: TARGET,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Bundles the search for the browser: one classic script, which also runs from file://. */
export function bundleClient(): Promise<string> {
  return bundle('src/search/client/main.ts');
}

/** The styles of what that script shows; pages without a reader who searches need not load them. */
export function bundleStyles(): Promise<string> {
  return bundle('src/search/client/live.css');
}

/**
 * Pagefind's own script with our way of fetching in the place of every `fetch` in it, and without
 * the browser's cutter of words: ours are cut, and to start it took a first query 16 ms of the page's own time.
 */
export function bundlePagefind(script: string): Promise<string> {
  return outputOf({
    ...common,
    stdin: { contents: script },
    format: 'esm',
    define: { 'Intl.Segmenter': 'undefined' },
    inject: ['src/search/client/fetch-unpacked.ts'],
  });
}

function bundle(entry: string): Promise<string> {
  return outputOf({ ...common, entryPoints: [entry], format: 'iife' });
}

async function outputOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build(options);
  return outputFiles?.[0]?.text ?? '';
}
