import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { escapeMarkup } from '../cite/escape-markup.ts';
import { siteWords } from '../data/site-words.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';

/** Lets a browser take the site's search among its engines (OpenSearch 1.1). */
export const GET: APIRoute = () => {
  const root = rootOfSite();
  const search = escapeMarkup(absoluteUrl(root, '/search/'));
  // The short name may have sixteen characters at most.
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(siteWords.name)}</ShortName>
  <Description>${escapeMarkup(siteWords.search)}</Description>
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
