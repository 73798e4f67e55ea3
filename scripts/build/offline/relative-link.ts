/** What a link of a page becomes on a disk. */
export type RelativeLink =
  | { kind: 'kept' }
  /** Relative to the page, with `index.html` where the address ended in a slash. */
  | { kind: 'relative'; link: string }
  /** The site has this page, but the offline edition leaves it out: it stays online. */
  | { kind: 'online'; path: string }
  | { kind: 'missing' };

/** What is needed to turn links. */
export interface LinkSettings {
  /** The site's base, with a slash at both ends. */
  base: string;
  /** Files of the offline edition, relative to its top. */
  files: ReadonlySet<string>;
  /** Files of the site that the offline edition leaves out. */
  left: ReadonlySet<string>;
}

/**
 * Turns a link of the site into one that works from a folder on a disk, where nobody adds
 * `index.html` and `/` is the disk itself.
 *
 * @param link as it stands in the page
 * @param page the page's own file, e.g. `sx2022/t45/index.html`
 */
export function relativeLink(
  link: string,
  page: string,
  { base, files, left }: LinkSettings,
): RelativeLink {
  if (!link.startsWith('/') || link.startsWith('//')) return { kind: 'kept' };
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  if (!path.startsWith(base)) return { kind: 'missing' };
  const inside = decodeURIComponent(path.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (files.has(file)) {
    return { kind: 'relative', link: encodeURI(relativePath(page, file)) + rest };
  }
  return left.has(file) ? { kind: 'online', path: link } : { kind: 'missing' };
}

/** The way from one file to another inside a folder: `../../search/index.html`. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) {
    common += 1;
  }
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
