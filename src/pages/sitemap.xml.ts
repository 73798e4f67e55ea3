import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { escapeMarkup } from '../cite/escape-markup.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';
import { sitePaths } from '../data/site-paths.ts';

/** Every page by its absolute address (sitemaps.org, 0.9). */
export const GET: APIRoute = async () => {
  const root = rootOfSite();
  const urls = (await sitePaths()).map(
    (path) => `<url><loc>${escapeMarkup(absoluteUrl(root, path))}</loc></url>\n`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
