/** A file that every search needs, as attributes of a `<link>`. */
export interface EarlyFile {
  rel: 'preload' | 'modulepreload';
  as?: 'script' | 'fetch';
  /** Without it the browser would not take a file that is fetched for the one that it has. */
  crossOrigin?: 'anonymous';
  /** Site-relative. */
  href: string;
}

const script = (href: string): EarlyFile => ({ rel: 'preload', as: 'script', href });
const data = (href: string): EarlyFile => ({
  rel: 'preload',
  as: 'fetch',
  crossOrigin: 'anonymous',
  href,
});

/** What every search needs first; asked for at once, since each would else wait for the one before. */
export const earlyFiles: readonly EarlyFile[] = [
  script('/search-data/search.js'),
  data('/search-data/table.json'),
  { rel: 'modulepreload', href: '/pagefind/pagefind.js' },
  data('/pagefind/pagefind-entry.json'),
  data('/pagefind/wasm.unknown.pagefind'),
  data('/pagefind/pagefind.und.pf_meta'),
];
