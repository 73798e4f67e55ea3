import type { Site } from './site.ts';

/** Where a link leads: outside, to a file of the site (with a fragment or ''), or nowhere. */
export type Target =
  | { kind: 'outside'; url: URL }
  | { kind: 'inside'; file: string; fragment: string }
  | { kind: 'wrong'; why: 'not-an-address' | 'outside-base' };

/** The origin that stands in for relative links; nobody can own a name in `.invalid`. */
const HERE = 'http://site.invalid';

/**
 * Resolves a link as a browser would on the page of `file`. `/x/` means the file `x/index.html`.
 * Addresses under the site's own public origin count as inside, so that canonical links and the
 * addresses that readers copy are checked too.
 */
export function resolveLink(site: Site, file: string, link: string): Target {
  const page = `${HERE}${site.base}${addressOf(file)}`;
  const url = URL.parse(link.trim(), page);
  if (!url) return { kind: 'wrong', why: 'not-an-address' };
  if (url.origin !== HERE && url.origin !== site.origin) return { kind: 'outside', url };
  if (!url.pathname.startsWith(site.base)) return { kind: 'wrong', why: 'outside-base' };
  const path = decoded(url.pathname.slice(site.base.length));
  if (path === null) return { kind: 'wrong', why: 'not-an-address' };
  return {
    kind: 'inside',
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decoded(url.hash.slice(1).replace(/:~:.*$/, '')) ?? '',
  };
}

/** `sx2022/t45/index.html` to `sx2022/t45/`; other files keep their name. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
