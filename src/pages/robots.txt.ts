import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = () => {
  const sitemap = absoluteUrl(rootOfSite(), '/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
