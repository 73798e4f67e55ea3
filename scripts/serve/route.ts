/** Where a request leads: to a file of the site, to the same address with a slash, or nowhere. */
export type Route = { file: string } | { folder: string } | null;

/**
 * Reads the path of a request. `/sx2022/t45/` means `sx2022/t45/index.html`; a path without a slash
 * at its end is a file (`data/records.json`) and, if there is none, maybe a folder. Paths outside
 * the base, with `..` or with escapes that are no UTF-8, lead nowhere.
 *
 * @param target the request's target, query included
 * @param base the site's base, with a slash at both ends
 */
export function route(target: string, base: string): Route {
  const path = decode(target.split(/[?#]/, 1)[0] ?? '');
  if (path === null) return null;
  if (`${path}/` === base) return { folder: path };
  if (!path.startsWith(base)) return null;
  const inside = path.slice(base.length);
  if (inside.split('/').some((part) => part === '..' || part === '.') || /[\\\0]/.test(inside)) {
    return null;
  }
  return { file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
