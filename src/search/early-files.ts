/** A file that every search needs, for a `<link>` ahead of the page. */
export interface EarlyFile {
  rel: 'preload' | 'modulepreload';
  as?: 'script' | 'fetch';
  /** Site-relative. */
  path: string;
}

/** What every search needs first; asked for at once, since each would else wait for the one before. */
export const earlyFiles: readonly EarlyFile[] = [
  { rel: 'preload', as: 'script', path: '/search-data/search.js' },
  { rel: 'preload', as: 'fetch', path: '/search-data/table.json' },
  { rel: 'modulepreload', path: '/pagefind/pagefind.js' },
  { rel: 'preload', as: 'fetch', path: '/pagefind/pagefind-entry.json' },
  { rel: 'preload', as: 'fetch', path: '/pagefind/wasm.unknown.pagefind' },
];

/** Without it the browser would not take a file that is fetched for the one that it has. */
export const crossOriginOf = ({ as }: EarlyFile): 'anonymous' | undefined =>
  as === 'fetch' ? 'anonymous' : undefined;
