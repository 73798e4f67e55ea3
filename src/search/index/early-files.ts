import { STAMP } from '../../edition/stamp.ts';

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
  script(`/search-data/${STAMP}/search.js`),
  data(`/search-data/${STAMP}/table.json`),
  { rel: 'modulepreload', href: `/pagefind/${STAMP}/pagefind.js` },
  data(`/pagefind/${STAMP}/pagefind-entry.json`),
  data(`/pagefind/${STAMP}/wasm.unknown.pagefind`),
  data(`/pagefind/${STAMP}/pagefind.und.pf_meta`),
];
