import { bundle } from '../bundle.ts';

/** Bundles the search for the browser: one classic script, which also runs from file://. */
export function bundleClient(): Promise<string> {
  return bundle({ entryPoints: ['src/search/client/main.ts'], format: 'iife' });
}

/** The styles of what that script shows; pages without a reader who searches need not load them. */
export function bundleStyles(): Promise<string> {
  return bundle({ entryPoints: ['src/search/client/live.css'] });
}

/**
 * Pagefind's own script with our way of fetching in the place of every `fetch` in it, and without
 * the browser's cutter of words: ours are cut, and to start it took a first query 16 ms of the page's own time.
 */
export function bundlePagefind(script: string): Promise<string> {
  return bundle({
    stdin: { contents: script },
    format: 'esm',
    define: { 'Intl.Segmenter': 'undefined' },
    inject: ['src/search/client/fetch-unpacked.ts'],
  });
}
