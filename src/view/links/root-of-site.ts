import { siteRoot } from '../../cite/absolute-url.ts';

/** Where this build's site stands: Astro's `site` and `base` as one absolute address. */
export function rootOfSite(): string {
  return siteRoot(import.meta.env.SITE, import.meta.env.BASE_URL);
}
