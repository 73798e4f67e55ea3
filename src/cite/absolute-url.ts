/** Used while no site is configured, so that every address is still absolute. */
export const LOCAL_SITE = 'http://localhost:4321';

/** The address under which the whole site stands, with a trailing slash: Astro's `site` and `base`. */
export function siteRoot(site: string | undefined, base: string): string {
  const origin = (site ?? LOCAL_SITE).replace(/\/+$/, '');
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? `${origin}/` : `${origin}/${folder}/`;
}

/** `/sx2022/t45/` under a site's root. */
export function absoluteUrl(root: string, path: string): string {
  return root + path.replace(/^\/+/, '');
}
