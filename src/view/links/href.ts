/** Puts the site's base in front of a site-relative path, so that links work under a sub-path. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
