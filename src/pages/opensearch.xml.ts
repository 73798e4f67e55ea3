import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { escapeMarkup } from '../cite/escape-markup.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';
import { SITE_NAME } from '../view/links/site-name.ts';

/** Lets a browser take the site's search among its engines (OpenSearch 1.1). */
export const GET: APIRoute = () => {
  const root = rootOfSite();
  const search = escapeMarkup(absoluteUrl(root, '/search/'));
  // The short name may have sixteen characters at most.
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(SITE_NAME)}</ShortName>
  <Description>检索国家、陕西省和眉县知识产权政策文件的每一条</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(absoluteUrl(root, '/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
